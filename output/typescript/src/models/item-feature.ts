/**
 * Types of `ItemFeature`.
 *
 * @module
 */

import type { Geometry } from "./geometry.ts";

/** An item as a GeoJSON feature. */
export interface ItemFeature {
  /** Always `Feature`. */
  type: "Feature";
  /** Identifier of the item. */
  id: string;
  /** Footprint; null when there is none. */
  geometry: Geometry | null;
  /** Bounding box as west, south, east, north. */
  bbox?: Array<number>;
  /** Metadata of the item. */
  properties: { [key: string]: unknown };
}
