/**
 * Types of `ClipJobDeleteInput`.
 *
 * @module
 */

/** The schema `ClipJobDeleteInput`. */
export interface ClipJobDeleteInput {
  /** Identifier of the job. */
  job_id: string;
}
