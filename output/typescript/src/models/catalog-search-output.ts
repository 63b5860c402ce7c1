/**
 * Types of `CatalogSearchOutput`.
 *
 * @module
 */

import type { CatalogFeature } from "./catalog-feature.ts";

/** A page of scenes. */
export interface CatalogSearchOutput {
  /** Always `FeatureCollection`. */
  type: "FeatureCollection";
  /** Scenes of this page. */
  features: Array<CatalogFeature>;
  /** Cursor of the next page; null on the last one. */
  next?: string | null;
  /** Scenes on this page. */
  numberReturned?: number;
  /** Further members. */
  [key: string]: unknown;
}
