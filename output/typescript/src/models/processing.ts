/**
 * Types of `processing`.
 *
 * @module
 */

import type { DispatchReceipt } from "./dispatch.ts";
import type { JobStatus } from "./job.ts";

/** The schema `ProcessingDispatchInput`. */
export interface ProcessingDispatchInput {
  /** Identifier of the job. */
  job_id: string;
  /**
   * Version of the job description.
   *
   * @defaultValue `"1.0"`
   */
  version?: string;
}

/** A job that was handed to the workers. */
export interface ProcessingDispatchOutput {
  /** The job. */
  job?: ProcessingJob;
  /** Where it went. */
  dispatch?: DispatchReceipt;
  /** Further members. */
  [key: string]: unknown;
}

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

/** The schema `ProcessingJobInput`. */
export interface ProcessingJobInput {
  /** Identifier of the job. */
  job_id: string;
}

/** A list of processing jobs. */
export interface ProcessingJobsOutput {
  /** The processing jobs. */
  items: Array<ProcessingJob>;
  /** Number of processing jobs in all. */
  total: number;
}

/** A result of a job. */
export interface ProcessingOutput {
  /** Name of the output. */
  name: string;
  /** Address of the file. */
  href?: string | null;
  /** Media type of the file. */
  media_type?: string | null;
  /** Item it was registered as. */
  item_id?: string | null;
}
