/**
 * Types of `LineageEdge`.
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
