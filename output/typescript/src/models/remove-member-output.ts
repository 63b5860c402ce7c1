/**
 * Types of `RemoveMemberOutput`.
 *
 * @module
 */

/** Confirmation that a member is gone. */
export interface RemoveMemberOutput {
  /**
   * Whether the member was removed.
   *
   * @defaultValue `true`
   */
  ok?: boolean;
}
