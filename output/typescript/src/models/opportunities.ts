/**
 * Types of `opportunities`.
 *
 * @module
 */

import type { TaskingOpportunity } from "./tasking.ts";

/** Times at which a sensor can see the area. */
export interface OpportunitiesOutput {
  /** The times, soonest first. */
  opportunities: Array<TaskingOpportunity>;
}
