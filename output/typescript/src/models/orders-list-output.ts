/**
 * Types of `OrdersListOutput`.
 *
 * @module
 */

import type { OrderOutput } from "./order-output.ts";

/** A list of orders. */
export interface OrdersListOutput {
  /** The orders. */
  items: Array<OrderOutput>;
  /** Number of orders in all. */
  total: number;
}
