/**
 * Types of `LineageGetOutput`.
 *
 * @module
 */

import type { LineageEdge } from "./lineage-edge.ts";
import type { LineageNode } from "./lineage-node.ts";

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
