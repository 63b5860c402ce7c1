/**
 * Types of `detect`.
 *
 * @module
 */

/** The schema `DetectBandsInput`. */
export interface DetectBandsInput {
  /** Identifier of the item. */
  item_id: string;
  /** Identifier of the asset. */
  asset_id: string;
}

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
