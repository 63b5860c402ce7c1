/**
 * Types of `ItemsListOutput`.
 *
 * @module
 */

import type { ItemResponse } from "./item-response.ts";

/** A list of items. */
export interface ItemsListOutput {
  /** The items. */
  items: Array<ItemResponse>;
  /** Number of items in all. */
  total: number;
}
