/**
 * Types of `ItemStacInput`.
 *
 * @module
 */

/** The schema `ItemStacInput`. */
export interface ItemStacInput {
  /** Identifier of the item. */
  item_id: string;
  /** Prefix for the links in the answer. */
  base_url?: string | null;
}
