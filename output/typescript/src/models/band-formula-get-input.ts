/**
 * Types of `BandFormulaGetInput`.
 *
 * @module
 */

/** The schema `BandFormulaGetInput`. */
export interface BandFormulaGetInput {
  /** Identifier of the formula. */
  formula_id: string;
}
