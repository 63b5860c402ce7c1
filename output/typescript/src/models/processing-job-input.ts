/**
 * Types of `ProcessingJobInput`.
 *
 * @module
 */

/** The schema `ProcessingJobInput`. */
export interface ProcessingJobInput {
  /** Identifier of the job. */
  job_id: string;
}
