/**
 * Types of `ItemLineageOutput`.
 *
 * @module
 */

import type { LineageTreeNode } from "./lineage-tree-node.ts";

/** Ancestry of an item. */
export interface ItemLineageOutput {
  /** Identifier of the item. */
  item_id: string;
  /** The item itself. */
  root: LineageTreeNode;
}
