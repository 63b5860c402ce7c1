/**
 * Types of `DetachOutput`.
 *
 * @module
 */

/** Confirmation that a payment method is gone. */
export interface DetachOutput {
  /**
   * Whether it was removed.
   *
   * @defaultValue `true`
   */
  ok?: boolean;
}
