/**
 * Types of `FeasibilityCheckOutput`.
 *
 * @module
 */

import type { FeasibilityOption } from "./feasibility-option.ts";

/** Whether a tasking request can be carried out. */
export interface FeasibilityCheckOutput {
  /** Whether there is any way. */
  feasible: boolean;
  /** Possible ways. */
  options: Array<FeasibilityOption>;
  /** Remark for people. */
  message?: string | null;
}
