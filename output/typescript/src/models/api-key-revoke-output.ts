/**
 * Types of `ApiKeyRevokeOutput`.
 *
 * @module
 */

/** Confirmation of a deletion or revocation. */
export interface ApiKeyRevokeOutput {
  /**
   * Whether it was done.
   *
   * @defaultValue `true`
   */
  ok?: boolean;
  /** Identifier of what is gone. */
  id: string;
}
