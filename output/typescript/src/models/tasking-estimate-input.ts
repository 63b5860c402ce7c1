/**
 * Types of `TaskingEstimateInput`.
 *
 * @module
 */

/** The schema `TaskingEstimateInput`. */
export interface TaskingEstimateInput {
  /** Tasking requests to price, one object per group. */
  groups?: Array<{ [key: string]: unknown }>;
}
