/**
 * Types of `JobTypesOutput`.
 *
 * @module
 */

import type { JobType } from "./job-type.ts";

/** A list of job types. */
export interface JobTypesOutput {
  /** The job types. */
  items: Array<JobType>;
  /** Number of job types in all. */
  total: number;
}
