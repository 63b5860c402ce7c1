/**
 * Types of `detach`.
 *
 * @module
 */

/** The schema `DetachInput`. */
export interface DetachInput {
  /** Identifier of the stored payment method. */
  payment_method_row_id: string;
}

/** Confirmation that a payment method is gone. */
export interface DetachOutput {
  /**
   * Whether it was removed.
   *
   * @defaultValue `true`
   */
  ok?: boolean;
}
