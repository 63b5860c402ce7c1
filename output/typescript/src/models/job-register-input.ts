/**
 * Types of `JobRegisterInput`.
 *
 * @module
 */

/** The schema `JobRegisterInput`. */
export interface JobRegisterInput {
  /** Identifier of the job. */
  job_id: string;
  /** Outputs of the job to register as items; all of them when absent. */
  outputs?: Array<unknown> | null;
}
