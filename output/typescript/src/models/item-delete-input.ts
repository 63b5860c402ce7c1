/**
 * Types of `ItemDeleteInput`.
 *
 * @module
 */

/** The schema `ItemDeleteInput`. */
export interface ItemDeleteInput {
  /** Item to move to the bin. */
  item_id: string;
}
