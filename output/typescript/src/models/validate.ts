/**
 * Types of `validate`.
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

/** What is known about a formula. */
export interface ValidateFormulaOutput {
  /** Formula that was checked. */
  formula: string;
  /** Sensor it was checked against. */
  sensor: string;
  /** Whether it can be evaluated. */
  valid: boolean;
  /** Why it cannot be evaluated. */
  error?: string | null;
  /** Bands the formula needs. */
  required_bands?: Array<string>;
  /** Bands the sensor offers. */
  available_bands?: Array<string>;
}
