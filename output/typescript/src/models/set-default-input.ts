/**
 * Types of `SetDefaultInput`.
 *
 * @module
 */

/** The schema `SetDefaultInput`. */
export interface SetDefaultInput {
  /** Identifier of the stored payment method. */
  payment_method_row_id: string;
}
