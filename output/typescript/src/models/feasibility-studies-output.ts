/**
 * Types of `FeasibilityStudiesOutput`.
 *
 * @module
 */

import type { FeasibilityStudy } from "./feasibility-study.ts";

/** A list of feasibility studies. */
export interface FeasibilityStudiesOutput {
  /** The feasibility studies. */
  items: Array<FeasibilityStudy>;
  /** Number of feasibility studies in all. */
  total: number;
}
