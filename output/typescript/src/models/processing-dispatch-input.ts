/**
 * Types of `ProcessingDispatchInput`.
 *
 * @module
 */

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
