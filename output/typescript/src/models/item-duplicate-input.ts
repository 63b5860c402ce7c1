/**
 * Types of `ItemDuplicateInput`.
 *
 * @module
 */

/** The schema `ItemDuplicateInput`. */
export interface ItemDuplicateInput {
  /** Identifier of the item. */
  item_id: string;
  /** What to call the copy. */
  new_name?: string | null;
  /** Collection to put the result into. */
  target_collection_id?: string | null;
  /** Project to put the copy into. */
  target_project_id?: string | null;
}
