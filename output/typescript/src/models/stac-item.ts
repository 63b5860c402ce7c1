/**
 * Types of `StacItem`.
 *
 * @module
 */

import type { Geometry } from "./geometry.ts";
import type { Link } from "./link.ts";
import type { StacAsset } from "./stac-asset.ts";
import type { StacProperties } from "./stac-properties.ts";

/** A STAC item. */
export interface StacItem {
  /** Always `Feature`. */
  type: "Feature";
  /**
   * Version of STAC.
   *
   * @defaultValue `"1.0.0"`
   */
  stac_version: string;
  /** Extensions in use. */
  stac_extensions?: Array<string>;
  /** Identifier within its collection. */
  id: string;
  /** Identifier of the collection. */
  collection?: string | null;
  /** Footprint; null when there is none. */
  geometry: Geometry | null;
  /** Bounding box as west, south, east, north. */
  bbox?: Array<number>;
  /** Metadata. */
  properties: StacProperties;
  /** Files by key. */
  assets: { [key: string]: StacAsset };
  /** Related documents. */
  links: Array<Link>;
}
