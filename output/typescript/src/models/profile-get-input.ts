/**
 * Types of `ProfileGetInput`.
 *
 * @module
 */

/** The schema `ProfileGetInput`. */
export interface ProfileGetInput {
  /** Identifier of the item. */
  item_id: string;
  /** Identifier of the visualization profile. */
  profile_id: string;
}
