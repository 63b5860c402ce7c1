/**
 * Types of `archive`.
 *
 * @module
 */

import type { EstimateGroup } from "./estimate.ts";
import type { OrderProblem } from "./order.ts";

/** The schema `ArchiveEstimateInput`. */
export interface ArchiveEstimateInput {
  /** Archive captures to price, one object per scene. */
  captures?: Array<{ [key: string]: unknown }>;
  /**
   * Whether captures of different days become separate orders.
   *
   * @defaultValue `false`
   */
  splitByDate?: boolean | null;
}

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
