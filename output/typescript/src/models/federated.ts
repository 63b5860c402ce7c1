/**
 * Types of `federated`.
 *
 * @module
 */

import type { CatalogFeature } from "./catalog.ts";
import type { SourceResultSummary } from "./source.ts";

/** The schema `FederatedSearchInput`. */
export interface FederatedSearchInput {
  /** Keep only results from these collections. */
  collections?: Array<string> | null;
  /** Keep only the entries with these identifiers. */
  ids?: Array<string> | null;
  /** RFC 3339 instant; searches also take an interval written with a slash. */
  datetime?: string | null;
  /**
   * Largest number of results to return.
   *
   * @defaultValue `100`
   */
  limit?: number;
  /** STAC query extension object. */
  query?: { [key: string]: unknown } | null;
  /** Bounding box as west, south, east, north in WGS 84 degrees. */
  bbox?: Array<number> | null;
  /** GeoJSON geometry that results have to touch. */
  intersects?: { [key: string]: unknown } | null;
  /** Search beyond the curated part of the catalog. */
  full_catalog?: boolean | null;
  /** Keep only results from these sources. */
  source_ids?: Array<string> | null;
  /** Keep only sources that offer these kinds of data. */
  data_types?: Array<string> | null;
}

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
