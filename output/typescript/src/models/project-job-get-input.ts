/**
 * Types of `ProjectJobGetInput`.
 *
 * @module
 */

/** The schema `ProjectJobGetInput`. */
export interface ProjectJobGetInput {
  /** Identifier of the job. */
  job_id: string;
}
