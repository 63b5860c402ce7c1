/**
 * Types of `AssetDeleteOutput`.
 *
 * @module
 */

/** Confirmation that an asset is gone. */
export interface AssetDeleteOutput {
  /** Identifier of the asset. */
  id?: string | null;
  /** Further members. */
  [key: string]: unknown;
}
