/**
 * Types of `BandFormulasListOutput`.
 *
 * @module
 */

import type { BandFormulaOutput } from "./band-formula-output.ts";

/** A list of band formulas. */
export interface BandFormulasListOutput {
  /** The band formulas. */
  items: Array<BandFormulaOutput>;
  /** Number of band formulas in all. */
  total: number;
}
