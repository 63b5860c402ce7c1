/**
 * Types of `ItemGetOutput`.
 *
 * @module
 */

import type { ItemDetail } from "./item-detail.ts";

/** One item with its files. */
export interface ItemGetOutput {
  /** The item. */
  item: ItemDetail;
}
