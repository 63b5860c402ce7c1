/**
 * Types of `validation`.
 *
 * @module
 */

/** One reason why a request was refused. */
export interface ValidationError {
  /** Path to the offending value, outermost first. */
  loc: Array<ValidationErrorLocItem>;
  /** What is wrong with the value. */
  msg: string;
  /** Stable code of the rule that was broken. */
  type: string;
}

/** A part of `ValidationError`. */
export type ValidationErrorLocItem = string | number;
