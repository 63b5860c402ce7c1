/**
 * Types of `ArchiveEstimateOutput`.
 *
 * @module
 */

import type { EstimateGroup } from "./estimate-group.ts";
import type { OrderProblem } from "./order-problem.ts";

/** Price of archive captures. */
export interface ArchiveEstimateOutput {
  /** Prices by group. */
  groups?: Array<EstimateGroup>;
  /** Captures that could not be priced. */
  errors?: Array<OrderProblem>;
  /**
   * Sum in Australian dollars.
   *
   * @defaultValue `0`
   */
  total_aud?: number;
  /**
   * Sum in credits.
   *
   * @defaultValue `0`
   */
  total_credits?: number;
  /** Further members. */
  [key: string]: unknown;
}
