/**
 * Types of `ProfilesListInput`.
 *
 * @module
 */

/** The schema `ProfilesListInput`. */
export interface ProfilesListInput {
  /** Identifier of the item. */
  item_id: string;
}
