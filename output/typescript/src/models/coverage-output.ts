/**
 * Types of `CoverageOutput`.
 *
 * @module
 */

import type { Geometry } from "./geometry.ts";

/** How much of the ordered area has been captured. */
export interface CoverageOutput {
  /** Identifier of the order. */
  order_id: string;
  /** Share that has been captured. */
  covered_percent: number;
  /** Area that has been captured. */
  covered?: Geometry | null;
  /** Area that is still missing. */
  remaining?: Geometry | null;
}
