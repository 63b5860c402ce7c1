/**
 * Types of `OrderGetInput`.
 *
 * @module
 */

/** The schema `OrderGetInput`. */
export interface OrderGetInput {
  /** Identifier of the order. */
  order_id: string;
}
