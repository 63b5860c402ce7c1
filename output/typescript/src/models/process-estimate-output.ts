/**
 * Types of `ProcessEstimateOutput`.
 *
 * @module
 */

/** Price of a run. */
export interface ProcessEstimateOutput {
  /** Price in credits. */
  credits: number;
  /** Price in Australian dollars. */
  amount_aud: number;
}
