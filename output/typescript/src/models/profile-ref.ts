/**
 * Types of `ProfileRef`.
 *
 * @module
 */

/** The schema `ProfileRef`. */
export interface ProfileRef {
  /** Identifier of the item. */
  item_id: string;
  /** Identifier of the visualization profile. */
  profile_id: string;
}
