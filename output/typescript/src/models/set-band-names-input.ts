/**
 * Types of `SetBandNamesInput`.
 *
 * @module
 */

/** The schema `SetBandNamesInput`. */
export interface SetBandNamesInput {
  /** Identifier of the item. */
  item_id: string;
  /** Identifier of the asset. */
  asset_id: string;
  /** Names for the bands, in band order. */
  band_names: Array<string>;
}
