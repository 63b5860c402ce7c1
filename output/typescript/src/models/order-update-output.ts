/**
 * Types of `OrderUpdateOutput`.
 *
 * @module
 */

/** An order after a change. */
export interface OrderUpdateOutput {
  /** Identifier of the order. */
  id?: string;
  /** Labels. */
  tags?: Array<string> | null;
  /** Further members. */
  [key: string]: unknown;
}
