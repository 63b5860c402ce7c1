/**
 * Types of `JobGetInput`.
 *
 * @module
 */

/** The schema `JobGetInput`. */
export interface JobGetInput {
  /** Identifier of the job. */
  job_id: string;
}
