/**
 * Types of `LineageNode`.
 *
 * @module
 */

/** An entity in a lineage graph. */
export interface LineageNode {
  /** Type of the entity. */
  entity_type: string;
  /** Identifier of the entity. */
  entity_id: string;
  /** Steps from the start. */
  depth: number;
}
