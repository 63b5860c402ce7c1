/**
 * Types of `OrderAssetsInput`.
 *
 * @module
 */

/** The schema `OrderAssetsInput`. */
export interface OrderAssetsInput {
  /** Identifier of the order. */
  order_id: string;
}
