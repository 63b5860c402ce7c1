/**
 * Types of `ClipJobsOutput`.
 *
 * @module
 */

import type { ClipJob } from "./clip-job.ts";

/** A list of clip jobs. */
export interface ClipJobsOutput {
  /** The clip jobs. */
  items: Array<ClipJob>;
  /** Number of clip jobs in all. */
  total: number;
}
