/**
 * Types of `OrderUpdateInput`.
 *
 * @module
 */

/** The schema `OrderUpdateInput`. */
export interface OrderUpdateInput {
  /** Identifier of the order. */
  order_id: string;
  /** Labels for grouping and filtering. */
  tags?: Array<string> | null;
}
