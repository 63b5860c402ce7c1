/**
 * Types of `OrderProblem`.
 *
 * @module
 */

/** Why part of a request could not be priced or ordered. */
export interface OrderProblem {
  /** Position in the request. */
  index: number;
  /** What is wrong. */
  message: string;
}
