/**
 * Types of `ItemGetInput`.
 *
 * @module
 */

/** The schema `ItemGetInput`. */
export interface ItemGetInput {
  /** Identifier of the item. */
  item_id: string;
}
