/**
 * Types of `org`.
 *
 * @module
 */

import type { ItemType } from "./item.ts";

/** The schema `OrgInput`. */
export interface OrgInput {
  organization_id: string;
}

/** The schema `OrgItemSearchInput`. */
export interface OrgItemSearchInput {
  /** Bounding box as west, south, east, north in WGS 84 degrees. */
  bbox?: Array<number> | null;
  /** RFC 3339 instant; searches also take an interval written with a slash. */
  datetime?: string | null;
  /**
   * Largest number of results to return.
   *
   * @defaultValue `100`
   */
  limit?: number;
  /**
   * Number of results to skip.
   *
   * @defaultValue `0`
   */
  offset?: number;
  /** Keep only results from these collections. */
  collections?: Array<string> | null;
  /** Keep only entries of this type. */
  type?: ItemType | null;
  /** STAC query extension object. */
  query?: { [key: string]: unknown } | null;
  /** Fields to sort by, most important first. */
  sortby?: Array<{ [key: string]: unknown }> | null;
  /** Write `stac` to get complete STAC items. */
  format?: string | null;
  /** Prefix for the links in the answer. */
  base_url?: string | null;
}

/** The schema `OrgStatusInput`. */
export interface OrgStatusInput {
  organization_id: string;
}
