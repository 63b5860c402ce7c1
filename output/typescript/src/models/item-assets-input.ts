/**
 * Types of `ItemAssetsInput`.
 *
 * @module
 */

/** The schema `ItemAssetsInput`. */
export interface ItemAssetsInput {
  /** Identifier of the item. */
  item_id: string;
}
