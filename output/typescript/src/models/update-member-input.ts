/**
 * Types of `UpdateMemberInput`.
 *
 * @module
 */

/** The schema `UpdateMemberInput`. */
export interface UpdateMemberInput {
  /** Identifier of the project. */
  project_id: string;
  /** Identifier of the user. */
  user_id: string;
  /** Role of the member in the project. */
  role: UpdateMemberInputRole;
}

/** Role of the member in the project. */
export type UpdateMemberInputRole =
  "admin" | "editor" | "viewer" | (string & {});
