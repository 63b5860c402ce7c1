/**
 * Types of `ProfilesListOutput`.
 *
 * @module
 */

import type { ProfileResponse } from "./profile-response.ts";

/** A list of visualization profiles. */
export interface ProfilesListOutput {
  /** The visualization profiles. */
  items: Array<ProfileResponse>;
  /** Number of visualization profiles in all. */
  total: number;
}
