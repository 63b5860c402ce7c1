/**
 * Types of `stac`.
 *
 * @module
 */

import type { Geometry } from "./geometry.ts";
import type { Link } from "./link.ts";

/** A file of a STAC item. */
export interface StacAsset {
  /** Address of the file. */
  href: string;
  /** Text for people. */
  title?: string | null;
  /** Media type of the file. */
  type?: string | null;
  /** What the file is for. */
  roles?: Array<string>;
}

/** A STAC collection. */
export interface StacCollection {
  /** Always `Collection`. */
  type: "Collection";
  /**
   * Version of STAC.
   *
   * @defaultValue `"1.0.0"`
   */
  stac_version: string;
  /** Identifier of the collection. */
  id: string;
  /** Text for people. */
  title?: string | null;
  /** What the collection holds. */
  description: string;
  /** SPDX identifier of the licence, or `proprietary`. */
  license: string;
  /** Where and when it has data. */
  extent: StacExtent;
  /** Related documents. */
  links: Array<Link>;
}

/** Every collection the caller can see. */
export interface StacCollectionsOutput {
  /** The collections. */
  collections: Array<StacCollection>;
  /** Related documents. */
  links: Array<Link>;
}

/** Where and when a collection has data. */
export interface StacExtent {
  /** Where it has data. */
  spatial: StacSpatialExtent;
  /** When it has data. */
  temporal: StacTemporalExtent;
}

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

/** A page of STAC items. */
export interface StacItemCollection {
  /** Always `FeatureCollection`. */
  type: "FeatureCollection";
  /** Items of this page. */
  features: Array<StacItem>;
  /** Related documents. */
  links: Array<Link>;
  /** Items that match in all. */
  numberMatched?: number;
  /** Items on this page. */
  numberReturned?: number;
}

/** Metadata of a STAC item; extensions add their own. */
export interface StacProperties {
  /** Instant of the capture; null when it is a period. */
  datetime: string | null;
  /** Start of the capture period. */
  start_datetime?: string;
  /** End of the capture period. */
  end_datetime?: string;
  /** Ground sample distance in metres. */
  gsd?: number;
  /** Name of the satellite or vehicle. */
  platform?: string;
  /** Cloud cover in percent. */
  "eo:cloud_cover"?: number;
  /** Further members. */
  [key: string]: unknown;
}

/** Where a collection has data. */
export interface StacSpatialExtent {
  /** Bounding boxes, the overall one first. */
  bbox: Array<Array<number>>;
}

/** When a collection has data. */
export interface StacTemporalExtent {
  /** Intervals; null leaves an end open. */
  interval: Array<Array<string | null>>;
}
