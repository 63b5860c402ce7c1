/**
 * Types of `ShareLinkRevokeOutput`.
 *
 * @module
 */

/** Confirmation of a deletion or revocation. */
export interface ShareLinkRevokeOutput {
  /**
   * Whether it was done.
   *
   * @defaultValue `true`
   */
  ok?: boolean;
  /** Identifier of what is gone. */
  id: string;
}
