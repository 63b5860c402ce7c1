/**
 * Types of `search`.
 *
 * @module
 */

import type { SortClause } from "./sort.ts";

/** The schema `SearchInput`. */
export interface SearchInput {
  /**
   * Prefix for the links in the answer.
   *
   * @defaultValue `""`
   */
  base_url?: string;
  /** Keep only results from these collections. */
  collections?: Array<string> | null;
  /** Keep only the entries with these identifiers. */
  ids?: Array<string> | null;
  /** RFC 3339 instant; searches also take an interval written with a slash. */
  datetime?: string | null;
  /** Fields to sort by, most important first. */
  sortby?: Array<SortClause> | null;
  /**
   * Number of results per page.
   *
   * @defaultValue `10`
   */
  limit?: number;
  /**
   * Number of the page, starting at 0.
   *
   * @defaultValue `0`
   */
  page?: number;
  /** CQL2 filter in its JSON encoding. */
  filter?: { [key: string]: unknown } | null;
  /**
   * Language the filter is written in.
   *
   * @defaultValue `"cql2-json"`
   */
  "filter-lang"?: string | null;
  /** Bounding box as west, south, east, north in WGS 84 degrees. */
  bbox?: Array<number> | null;
  /** GeoJSON geometry that results have to touch. */
  intersects?: { [key: string]: unknown } | null;
}
