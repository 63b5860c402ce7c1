/**
 * Types of `ClipJobDeleteOutput`.
 *
 * @module
 */

/** Confirmation of a deletion or revocation. */
export interface ClipJobDeleteOutput {
  /**
   * Whether it was done.
   *
   * @defaultValue `true`
   */
  ok?: boolean;
  /** Identifier of what is gone. */
  id: string;
}
