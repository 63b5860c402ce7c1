/**
 * Types of `invoices`.
 *
 * @module
 */

/** The schema `InvoicesInput`. */
export interface InvoicesInput {
  /**
   * @defaultValue `50`
   */
  limit?: number;
}
