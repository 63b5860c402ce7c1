/**
 * Types of `ProcessValidateOutput`.
 *
 * @module
 */

/** Whether a run would be accepted. */
export interface ProcessValidateOutput {
  /** Whether it would be accepted. */
  valid: boolean;
  /** What would have to change. */
  errors: Array<string>;
}
