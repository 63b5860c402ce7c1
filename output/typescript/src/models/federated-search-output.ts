/**
 * Types of `FederatedSearchOutput`.
 *
 * @module
 */

import type { CatalogFeature } from "./catalog-feature.ts";
import type { SourceResultSummary } from "./source-result-summary.ts";

/** Scenes from several sources. */
export interface FederatedSearchOutput {
  /**
   * Always `FeatureCollection`.
   *
   * @defaultValue `"FeatureCollection"`
   */
  type?: string;
  /** Scenes that were found. */
  features?: Array<CatalogFeature>;
  /**
   * Number of scenes.
   *
   * @defaultValue `0`
   */
  numberReturned?: number;
  /** What each source contributed. */
  sources?: Array<SourceResultSummary>;
  /** Further members. */
  [key: string]: unknown;
}
