/**
 * Types of `LineageTreeNode`.
 *
 * @module
 */

/** Something an item was made from, with what that was made from in turn. */
export interface LineageTreeNode {
  /** Type of the entity. */
  entity_type: string;
  /** Identifier of the entity. */
  entity_id: string;
  /** How its child was made from it. */
  relation?: string | null;
  /**
   * What it was made from.
   *
   * @defaultValue `[]`
   */
  parents?: Array<LineageTreeNode>;
}
