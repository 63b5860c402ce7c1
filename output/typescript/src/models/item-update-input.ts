/**
 * Types of `ItemUpdateInput`.
 *
 * @module
 */

import type { LifecycleState } from "./lifecycle-state.ts";

/** The schema `ItemUpdateInput`. */
export interface ItemUpdateInput {
  /** Collection to move the item to. */
  collection_id?: string | null;
  /** Name shown to people. */
  name?: string | null;
  /** Free text for people. */
  description?: string | null;
  /** Footprint as a GeoJSON geometry. */
  geometry?: { [key: string]: unknown } | null;
  /** Bounding box as west, south, east, north in WGS 84 degrees. */
  bbox?: Array<number> | null;
  /** RFC 3339 instant; searches also take an interval written with a slash. */
  datetime?: string | null;
  /** Share of the scene hidden by clouds, in percent. */
  cloud_cover?: number | null;
  /** Ground sample distance in metres. */
  gsd?: number | null;
  /** Further STAC properties. */
  properties?: { [key: string]: unknown } | null;
  /** Stage of life to move the item to. */
  lifecycle_state?: LifecycleState | null;
  /** Identifier of the item. */
  item_id: string;
}
