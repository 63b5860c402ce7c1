/**
 * Types of `transactions`.
 *
 * @module
 */

/** The schema `TransactionsInput`. */
export interface TransactionsInput {
  /**
   * @defaultValue `50`
   */
  limit?: number;
  /**
   * @defaultValue `0`
   */
  offset?: number;
  reason?: string | null;
}
