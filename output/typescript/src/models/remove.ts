/**
 * Types of `remove`.
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

/** Confirmation that a member is gone. */
export interface RemoveMemberOutput {
  /**
   * Whether the member was removed.
   *
   * @defaultValue `true`
   */
  ok?: boolean;
}
