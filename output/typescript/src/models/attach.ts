/**
 * Types of `attach`.
 *
 * @module
 */

/** The schema `AttachInput`. */
export interface AttachInput {
  /** Identifier given out by the payment provider. */
  payment_method_id: string;
}
