/**
 * Types of `ItemLineageInput`.
 *
 * @module
 */

/** The schema `ItemLineageInput`. */
export interface ItemLineageInput {
  /** Identifier of the item. */
  item_id: string;
}
