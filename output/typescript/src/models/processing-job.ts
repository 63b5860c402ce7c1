/**
 * Types of `ProcessingJob`.
 *
 * @module
 */

import type { JobStatus } from "./job-status.ts";
import type { ProcessingOutput } from "./processing-output.ts";

/** A run of a process. */
export interface ProcessingJob {
  /** Identifier of the job. */
  id: string;
  /** Process that is run. */
  process_id: string;
  /** State of the job. */
  status: JobStatus;
  /**
   * Share of the work that is done.
   *
   * @defaultValue `0`
   */
  progress?: number;
  /** Input values. */
  inputs?: { [key: string]: unknown };
  /**
   * Results, once there are any.
   *
   * @defaultValue `[]`
   */
  outputs?: Array<ProcessingOutput>;
  /** Price in credits. */
  credits?: number | null;
  /** Why the job failed. */
  error?: string | null;
  /** Moment of creation. */
  created_at: string;
  /** Moment at which the work began. */
  started_at?: string | null;
  /** Moment at which it became final. */
  completed_at?: string | null;
}
