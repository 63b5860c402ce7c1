/**
 * Types of `AssetDeleteInput`.
 *
 * @module
 */

/** The schema `AssetDeleteInput`. */
export interface AssetDeleteInput {
  /** Identifier of the item. */
  item_id: string;
  /** Identifier of the asset. */
  asset_id: string;
}
