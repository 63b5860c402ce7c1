/**
 * Types of `ItemEntity`.
 *
 * @module
 */

/** An item. */
export interface ItemEntity {
  /** Tells the entities apart. */
  entity_type: "item";
  /** Identifier of the item. */
  id: string;
  /** Project it belongs to. */
  project_id: string;
}
