/**
 * Types of `TaskingEstimateOutput`.
 *
 * @module
 */

import type { EstimateGroup } from "./estimate-group.ts";
import type { OrderProblem } from "./order-problem.ts";

/** Price of tasking requests. */
export interface TaskingEstimateOutput {
  /** Prices by group. */
  groups?: Array<EstimateGroup>;
  /** Groups that could not be priced. */
  errors?: Array<OrderProblem>;
  /**
   * Sum in Australian dollars.
   *
   * @defaultValue `0`
   */
  totalAud?: number;
  /**
   * Sum in credits.
   *
   * @defaultValue `0`
   */
  totalCredits?: number;
  /** Further members. */
  [key: string]: unknown;
}
