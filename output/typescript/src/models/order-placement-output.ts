/**
 * Types of `OrderPlacementOutput`.
 *
 * @module
 */

import type { OrderPlaceOutput } from "./order-place-output.ts";
import type { OrderProblem } from "./order-problem.ts";

/** Receipt for one or more orders that were accepted for processing. */
export interface OrderPlacementOutput {
  /** Orders that were created. */
  orders: Array<OrderPlaceOutput>;
  /**
   * Parts that could not be ordered.
   *
   * @defaultValue `[]`
   */
  errors?: Array<OrderProblem>;
  /** Credits set aside in all. */
  total_credits: number;
}
