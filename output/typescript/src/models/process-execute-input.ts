/**
 * Types of `ProcessExecuteInput`.
 *
 * @module
 */

/** The schema `ProcessExecuteInput`. */
export interface ProcessExecuteInput {
  /** Identifier of the process. */
  process_id: string;
  /** Identifier of the workspace. */
  workspaceId: string;
  /**
   * Input values, keyed by the names in the process description.
   *
   * @defaultValue `{  }`
   */
  inputs?: { [key: string]: unknown };
}
