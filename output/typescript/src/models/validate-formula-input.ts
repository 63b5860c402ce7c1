/**
 * Types of `ValidateFormulaInput`.
 *
 * @module
 */

/** The schema `ValidateFormulaInput`. */
export interface ValidateFormulaInput {
  /** Band-math formula. */
  formula: string;
  /** Name of the sensor. */
  sensor: string;
}
