/**
 * Types of `feature`.
 *
 * @module
 */

import type { ItemFeature } from "./item.ts";

/** A page of items as GeoJSON. */
export interface FeatureCollectionOutput {
  /**
   * Always `FeatureCollection`.
   *
   * @defaultValue `"FeatureCollection"`
   */
  type?: string;
  /** Items of this page. */
  features?: Array<ItemFeature>;
  /**
   * Items that match in all.
   *
   * @defaultValue `0`
   */
  numberMatched?: number;
  /** Further members. */
  [key: string]: unknown;
}
