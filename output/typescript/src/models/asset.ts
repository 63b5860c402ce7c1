/**
 * Types of `asset`.
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

/** Confirmation that an asset is gone. */
export interface AssetDeleteOutput {
  /** Identifier of the asset. */
  id?: string | null;
  /** Further members. */
  [key: string]: unknown;
}

/** The schema `AssetDownloadInput`. */
export interface AssetDownloadInput {
  /** Identifier of the item. */
  item_id: string;
  /** Identifier of the asset. */
  asset_id: string;
}

/** A file of an item. */
export interface AssetOutput {
  /** Identifier of the asset. */
  id: string;
  /** Item it belongs to. */
  item_id?: string;
  /** Key within the item. */
  key?: string;
  /** Address of the file. */
  href?: string | null;
  /** Media type of the file. */
  media_type?: string | null;
  /** Size of the file in bytes. */
  size_bytes?: number | bigint | null;
  /** What the file is for. */
  roles?: Array<string>;
  /** Names of the bands, in band order. */
  band_names?: Array<string> | null;
  /** Moment of creation. */
  created_at?: string;
}
