/**
 * Types of `quotations`.
 *
 * @module
 */

import type { Quotation } from "./quotation.ts";

/** A list of quotations. */
export interface QuotationsOutput {
  /** The quotations. */
  items: Array<Quotation>;
  /** Number of quotations in all. */
  total: number;
}
