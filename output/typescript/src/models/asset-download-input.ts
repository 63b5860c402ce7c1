/**
 * Types of `AssetDownloadInput`.
 *
 * @module
 */

/** The schema `AssetDownloadInput`. */
export interface AssetDownloadInput {
  /** Identifier of the item. */
  item_id: string;
  /** Identifier of the asset. */
  asset_id: string;
}
