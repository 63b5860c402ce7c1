/**
 * Types of `ProfileResponse`.
 *
 * @module
 */

import type { ProfileLayer } from "./profile-layer.ts";
import type { ProfileType } from "./profile-type.ts";

/** A visualization profile. */
export interface ProfileResponse {
  /** Identifier of the profile. */
  id: string;
  /** Item it belongs to. */
  item_id: string;
  /** Name shown to people. */
  name: string;
  /** Layer it belongs to. */
  layer: ProfileLayer;
  /** Kind of rendering. */
  type: ProfileType;
  /**
   * Whether it is shown first.
   *
   * @defaultValue `false`
   */
  is_default?: boolean;
  /**
   * Position among its siblings.
   *
   * @defaultValue `0`
   */
  sort_order?: number;
  /** Settings of the renderer. */
  config: { [key: string]: unknown };
  /** Key of the asset. */
  asset_key?: string | null;
  /**
   * Number of changes plus one.
   *
   * @defaultValue `1`
   */
  version?: number;
  /** User who created it. */
  created_by?: string | null;
  /** Moment of creation. */
  created_at: string;
  /** Moment of the last change. */
  updated_at: string;
}
