/**
 * Types of `OrderStatus`.
 *
 * @module
 */

/** State of an order; the last three are final. */
export type OrderStatus =
  | "CREATED"
  | "PLACED"
  | "BEING_FULFILLED"
  | "FULFILLED"
  | "CANCELLED"
  | "FAILED"
  | (string & {});
