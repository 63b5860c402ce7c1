/**
 * Types of `ProcessExecuteOutput`.
 *
 * @module
 */

import type { JobStatus } from "./job-status.ts";

/** Receipt for a run. */
export interface ProcessExecuteOutput {
  /** Job to poll. */
  job_id: string;
  /** State of the job. */
  status: JobStatus;
  /** Further members. */
  [key: string]: unknown;
}
