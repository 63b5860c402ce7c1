/**
 * Types of `add`.
 *
 * @module
 */

/** The schema `AddMemberInput`. */
export interface AddMemberInput {
  /** Identifier of the project. */
  project_id: string;
  /** User to add. */
  user_id: string;
  /**
   * Role of the member in the project.
   *
   * @defaultValue `"editor"`
   */
  role?: AddMemberInputRole;
}

/** Role of the member in the project. */
export type AddMemberInputRole = "admin" | "editor" | "viewer" | (string & {});
