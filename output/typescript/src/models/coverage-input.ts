/**
 * Types of `CoverageInput`.
 *
 * @module
 */

/** The schema `CoverageInput`. */
export interface CoverageInput {
  /** Identifier of the order. */
  order_id: string;
}
