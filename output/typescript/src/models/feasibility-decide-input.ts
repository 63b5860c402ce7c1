/**
 * Types of `FeasibilityDecideInput`.
 *
 * @module
 */

/** The schema `FeasibilityDecideInput`. */
export interface FeasibilityDecideInput {
  /** Identifier of the feasibility study. */
  study_id: string;
  /** Identifier of the feasibility option that is accepted. */
  acceptedOptionId: string;
}
