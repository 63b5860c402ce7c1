/**
 * Types of `DetachInput`.
 *
 * @module
 */

/** The schema `DetachInput`. */
export interface DetachInput {
  /** Identifier of the stored payment method. */
  payment_method_row_id: string;
}
