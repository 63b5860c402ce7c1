/**
 * Types of `ItemCreateInput`.
 *
 * @module
 */

import type { ItemType } from "./item-type.ts";

/** The schema `ItemCreateInput`. */
export interface ItemCreateInput {
  /** Collection to put the item into. */
  collection_id?: string | null;
  /** Identifier in STAC documents. */
  stac_id?: string | null;
  /** Kind of item. */
  type: ItemType;
  /** Footprint as a GeoJSON geometry. */
  geometry?: { [key: string]: unknown } | null;
  /** Bounding box as west, south, east, north in WGS 84 degrees. */
  bbox?: Array<number> | null;
  /** RFC 3339 instant; searches also take an interval written with a slash. */
  datetime?: string | null;
  /** Start of the capture period. */
  start_datetime?: string | null;
  /** End of the capture period. */
  end_datetime?: string | null;
  /** Share of the scene hidden by clouds, in percent. */
  cloud_cover?: number | null;
  /** Ground sample distance in metres. */
  gsd?: number | null;
  /** Name shown to people. */
  name: string;
  /** Free text for people. */
  description?: string | null;
  /** Further STAC properties. */
  properties?: { [key: string]: unknown };
  /** Addresses of the STAC extensions in use. */
  stac_extensions?: Array<string>;
  /** Order that delivered the item. */
  order_id?: string | null;
  /** Upload that brought the item. */
  upload_id?: string | null;
  /** Job that produced the item. */
  job_id?: string | null;
  /** Identifier of the project. */
  project_id: string;
}
