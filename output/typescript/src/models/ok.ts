/**
 * Types of `ok`.
 *
 * @module
 */

/** Confirmation of a deletion or revocation. */
export interface OkOutput {
  /**
   * Whether it was done.
   *
   * @defaultValue `true`
   */
  ok?: boolean;
  /** Identifier of what is gone. */
  id: string;
}
