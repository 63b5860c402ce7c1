/**
 * Types of `CollectionDeleteOutput`.
 *
 * @module
 */

/** Confirmation of a deletion or revocation. */
export interface CollectionDeleteOutput {
  /**
   * Whether it was done.
   *
   * @defaultValue `true`
   */
  ok?: boolean;
  /** Identifier of what is gone. */
  id: string;
}
