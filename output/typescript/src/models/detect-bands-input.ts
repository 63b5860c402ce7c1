/**
 * Types of `DetectBandsInput`.
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
