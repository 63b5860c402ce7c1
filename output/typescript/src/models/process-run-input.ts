/**
 * Types of `ProcessRunInput`.
 *
 * @module
 */

/** The schema `ProcessRunInput`. */
export interface ProcessRunInput {
  /** Identifier of the process. */
  process_id: string;
  /**
   * Input values, keyed by the names in the process description.
   *
   * @defaultValue `{  }`
   */
  inputs?: { [key: string]: unknown };
}
