/**
 * Types of `ProcessGetInput`.
 *
 * @module
 */

/** The schema `ProcessGetInput`. */
export interface ProcessGetInput {
  /** Identifier of the process. */
  process_id: string;
}
