/**
 * Types of `ProjectDeleteOutput`.
 *
 * @module
 */

/** Confirmation that a project is gone. */
export interface ProjectDeleteOutput {
  /**
   * Whether the project was deleted.
   *
   * @defaultValue `true`
   */
  deleted?: boolean;
  /** Identifier of the project. */
  project_id: string;
  /**
   * Bytes that became free.
   *
   * @defaultValue `0`
   */
  storage_freed_bytes?: number | bigint;
}
