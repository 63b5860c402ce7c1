/**
 * Types of `lineage`.
 *
 * @module
 */

/** A step in a lineage graph. */
export interface LineageEdge {
  /** Steps from the start. */
  depth: number;
  /** Type of the source. */
  src_type?: string | null;
  /** Identifier of the source. */
  src_id?: string | null;
  /** Type of the result. */
  dst_type?: string | null;
  /** Identifier of the result. */
  dst_id?: string | null;
  /** How the result was made. */
  relation?: string | null;
  /** Run that made it. */
  invocation_id?: string | null;
  /** Further members. */
  [key: string]: unknown;
}

/** The schema `LineageGetInput`. */
export interface LineageGetInput {
  /** Type of the entity to start from. */
  entity_type: string;
  /** Identifier of the entity to start from. */
  entity_id: string;
  /**
   * Way to walk the graph; `up` means ancestors.
   *
   * @defaultValue `"up"`
   */
  direction?: string;
  /**
   * How many steps away from the start to look.
   *
   * @defaultValue `20`
   */
  max_depth?: number;
}

/** A lineage graph. */
export interface LineageGetOutput {
  /** Entity the walk started from. */
  root: { [key: string]: string };
  /** Way the graph was walked. */
  direction: string;
  /** Steps that were found. */
  edges?: Array<LineageEdge>;
  /** Entities that were found. */
  nodes?: Array<LineageNode>;
}

/** An entity in a lineage graph. */
export interface LineageNode {
  /** Type of the entity. */
  entity_type: string;
  /** Identifier of the entity. */
  entity_id: string;
  /** Steps from the start. */
  depth: number;
}

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
