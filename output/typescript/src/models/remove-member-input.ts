/**
 * Types of `RemoveMemberInput`.
 *
 * @module
 */

/** The schema `RemoveMemberInput`. */
export interface RemoveMemberInput {
  /** Identifier of the project. */
  project_id: string;
  /** Identifier of the user. */
  user_id: string;
}
