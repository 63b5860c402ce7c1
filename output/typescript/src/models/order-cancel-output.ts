/**
 * Types of `OrderCancelOutput`.
 *
 * @module
 */

/** An order after its cancellation. */
export interface OrderCancelOutput {
  /** Identifier of the order. */
  orderId: string;
  /** State of the order. */
  status: string;
  /** Credits given back. */
  refunded_credits?: number | null;
  /** Further members. */
  [key: string]: unknown;
}
