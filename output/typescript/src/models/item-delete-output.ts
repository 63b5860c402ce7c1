/**
 * Types of `ItemDeleteOutput`.
 *
 * @module
 */

/** Confirmation of a deletion or revocation. */
export interface ItemDeleteOutput {
  /**
   * Whether it was done.
   *
   * @defaultValue `true`
   */
  ok?: boolean;
  /** Identifier of what is gone. */
  id: string;
}
