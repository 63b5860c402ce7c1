/**
 * Types of `AssetsListOutput`.
 *
 * @module
 */

import type { AssetOutput } from "./asset-output.ts";

/** A list of assets. */
export interface AssetsListOutput {
  /** The assets. */
  items: Array<AssetOutput>;
  /** Number of assets in all. */
  total: number;
}
