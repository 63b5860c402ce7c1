/**
 * Types of `DetectBandsOutput`.
 *
 * @module
 */

/** A guess at the bands of an asset. */
export interface DetectBandsOutput {
  /** Names that seem right, in band order. */
  suggested_band_names?: Array<string>;
  /** Names in use now. */
  current_band_names?: Array<string>;
  /**
   * How the guess was made.
   *
   * @defaultValue `"reflectance_ranking"`
   */
  method?: string;
}
