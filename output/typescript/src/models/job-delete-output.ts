/**
 * Types of `JobDeleteOutput`.
 *
 * @module
 */

/** Confirmation of a deletion or revocation. */
export interface JobDeleteOutput {
  /**
   * Whether it was done.
   *
   * @defaultValue `true`
   */
  ok?: boolean;
  /** Identifier of what is gone. */
  id: string;
}
