/**
 * Types of `OrderCancelInput`.
 *
 * @module
 */

/** The schema `OrderCancelInput`. */
export interface OrderCancelInput {
  /** Identifier of the order. */
  order_id: string;
}
