/**
 * Types of `assets`.
 *
 * @module
 */

import type { AssetOutput } from "./asset.ts";

/** A list of assets. */
export interface AssetsListOutput {
  /** The assets. */
  items: Array<AssetOutput>;
  /** Number of assets in all. */
  total: number;
}
