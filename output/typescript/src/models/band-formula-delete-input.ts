/**
 * Types of `BandFormulaDeleteInput`.
 *
 * @module
 */

/** The schema `BandFormulaDeleteInput`. */
export interface BandFormulaDeleteInput {
  /** Identifier of the formula. */
  formula_id: string;
}
