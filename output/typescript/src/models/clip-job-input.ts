/**
 * Types of `ClipJobInput`.
 *
 * @module
 */

/** The schema `ClipJobInput`. */
export interface ClipJobInput {
  /** Identifier of the job. */
  job_id: string;
}
