/**
 * Types of `CatalogFeature`.
 *
 * @module
 */

import type { Geometry } from "./geometry.ts";
import type { ScenePrice } from "./scene-price.ts";
import type { SceneProperties } from "./scene-properties.ts";
import type { StacAsset } from "./stac-asset.ts";

/** A scene found in a catalog. */
export interface CatalogFeature {
  /** Always `Feature`. */
  type: "Feature";
  /** Identifier of the scene. */
  id: string;
  /** Collection it belongs to. */
  collection?: string | null;
  /** Footprint; null when there is none. */
  geometry: Geometry | null;
  /** Bounding box as west, south, east, north. */
  bbox?: Array<number>;
  /** Metadata. */
  properties: SceneProperties;
  /** Files by key. */
  assets?: { [key: string]: StacAsset };
  /** Price of the scene; null when it is free. */
  price?: ScenePrice | null;
}
