/**
 * Types of `ProfileUpdateInput`.
 *
 * @module
 */

import type { ProfileType } from "./profile-type.ts";

/** The schema `ProfileUpdateInput`. */
export interface ProfileUpdateInput {
  /** Name shown to people. */
  name?: string | null;
  /** Kind of rendering. */
  type?: ProfileType | null;
  /** Whether this profile is shown first. */
  is_default?: boolean | null;
  /** Position among its siblings. */
  sort_order?: number | null;
  /** Settings of the renderer. */
  config?: { [key: string]: unknown } | null;
  /** Key of the asset within its item. */
  asset_key?: string | null;
  /** Identifier of the item. */
  item_id: string;
  /** Identifier of the visualization profile. */
  profile_id: string;
}
