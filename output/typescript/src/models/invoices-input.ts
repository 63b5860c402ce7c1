/**
 * Types of `InvoicesInput`.
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
