/**
 * Types of `ProjectDeleteInput`.
 *
 * @module
 */

/** The schema `ProjectDeleteInput`. */
export interface ProjectDeleteInput {
  /** Identifier of the project. */
  project_id: string;
}
