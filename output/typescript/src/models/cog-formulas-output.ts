/**
 * Types of `CogFormulasOutput`.
 *
 * @module
 */

import type { CogFormula } from "./cog-formula.ts";

/** A list of COG formulas. */
export interface CogFormulasOutput {
  /** The COG formulas. */
  items: Array<CogFormula>;
  /** Number of COG formulas in all. */
  total: number;
}
