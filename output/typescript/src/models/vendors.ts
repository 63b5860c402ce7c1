/**
 * Types of `vendors`.
 *
 * @module
 */

import type { Vendor } from "./vendor.ts";

/** A list of vendors. */
export interface VendorsListOutput {
  /** The vendors. */
  items: Array<Vendor>;
  /** Number of vendors in all. */
  total: number;
}
