/**
 * Types of `ProcessingJobsOutput`.
 *
 * @module
 */

import type { ProcessingJob } from "./processing-job.ts";

/** A list of processing jobs. */
export interface ProcessingJobsOutput {
  /** The processing jobs. */
  items: Array<ProcessingJob>;
  /** Number of processing jobs in all. */
  total: number;
}
