/**
 * Types of `FeasibilityStudy`.
 *
 * @module
 */

import type { FeasibilityOption } from "./feasibility-option.ts";

/** A study of a tasking order. */
export interface FeasibilityStudy {
  /** Identifier of the study. */
  id: string;
  /** Order it belongs to. */
  order_id: string;
  /** Decision so far. */
  decision: string;
  /** Possible ways. */
  options: Array<FeasibilityOption>;
  /** Moment of creation. */
  created_at: string;
}
