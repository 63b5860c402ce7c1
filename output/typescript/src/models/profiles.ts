/**
 * Types of `profiles`.
 *
 * @module
 */

import type { ProfileResponse } from "./profile.ts";

/** The schema `ProfilesListInput`. */
export interface ProfilesListInput {
  /** Identifier of the item. */
  item_id: string;
}

/** A list of visualization profiles. */
export interface ProfilesListOutput {
  /** The visualization profiles. */
  items: Array<ProfileResponse>;
  /** Number of visualization profiles in all. */
  total: number;
}
