/**
 * Types of `ProfileCreateInput`.
 *
 * @module
 */

import type { ProfileLayer } from "./profile-layer.ts";
import type { ProfileType } from "./profile-type.ts";

/** The schema `ProfileCreateInput`. */
export interface ProfileCreateInput {
  /** Name shown to people. */
  name: string;
  /**
   * Layer the profile belongs to.
   *
   * @defaultValue `"user"`
   */
  layer?: ProfileLayer;
  /** Kind of rendering. */
  type: ProfileType;
  /**
   * Whether this profile is shown first.
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
  /** Key of the asset within its item. */
  asset_key?: string | null;
  /** Identifier of the item. */
  item_id: string;
}
