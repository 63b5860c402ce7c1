/**
 * Types of `catalog`.
 *
 * @module
 */

import type { Geometry } from "./geometry.ts";
import type { ScenePrice, SceneProperties } from "./scene.ts";
import type { StacAsset } from "./stac.ts";

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

/** A provider of imagery. */
export interface CatalogProvider {
  /** Short name. */
  name: string;
  /** Full name. */
  title: string;
  /** Number of sample scenes. */
  sample_count: number;
}

/** A list of catalog providers. */
export interface CatalogProvidersOutput {
  /** The catalog providers. */
  items: Array<CatalogProvider>;
  /** Number of catalog providers in all. */
  total: number;
}

/** A sample scene of a provider. */
export interface CatalogSample {
  /** Identifier of the scene. */
  scene_id: string;
  /** Text for people. */
  title: string;
  /** Bounding box as west, south, east, north. */
  bounds: Array<number>;
  /** Address of a small picture. */
  thumbnail_url?: string | null;
}

/** A list of catalog samples. */
export interface CatalogSamplesOutput {
  /** The catalog samples. */
  items: Array<CatalogSample>;
  /** Number of catalog samples in all. */
  total: number;
}

/** The schema `CatalogSearchInput`. */
export interface CatalogSearchInput {
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
  /** Name of the imagery host. */
  host_name: string;
  /** Cursor from the previous page. */
  next?: string | null;
}

/** A page of scenes. */
export interface CatalogSearchOutput {
  /** Always `FeatureCollection`. */
  type: "FeatureCollection";
  /** Scenes of this page. */
  features: Array<CatalogFeature>;
  /** Cursor of the next page; null on the last one. */
  next?: string | null;
  /** Scenes on this page. */
  numberReturned?: number;
  /** Further members. */
  [key: string]: unknown;
}

/** The schema `CatalogTileInput`. */
export interface CatalogTileInput {
  /** Identifier of the source collection. */
  collection: string;
  /** Identifier of the scene at its provider. */
  scene_id: string;
  /** Name of the visualization. */
  visualization: string;
  /** Zoom level of the tile. */
  z: number;
  /** Column of the tile. */
  x: number;
  /** Row of the tile. */
  y: number;
  /** Encoding of the result. */
  format: string;
  /** Provider to prefer when several offer the scene. */
  provider?: string | null;
  /**
   * Compression quality of lossy formats.
   *
   * @defaultValue `95`
   */
  quality?: number | null;
  /** Area of interest as GeoJSON text; pixels outside it become transparent. */
  aoi_clip?: string | null;
  /** Area of interest as a GeoJSON object, for shapes too long for text. */
  aoi_clip_body?: { [key: string]: unknown } | null;
  /** Band-math expression. */
  expression?: string | null;
  /** Name of the colour ramp for single-band results. */
  colormap?: string | null;
  /** Lowest and highest value of the stretch, separated by a comma. */
  rescale?: string | null;
}

/** A way to draw scenes of a catalog. */
export interface CatalogVisualization {
  /** Name to ask for. */
  id: string;
  /** Text for people. */
  title: string;
  /** Band-math expression. */
  expression?: string | null;
  /** Bands, in display order. */
  bands?: Array<string> | null;
}

/** A list of catalog visualizations. */
export interface CatalogVisualizationsOutput {
  /** The catalog visualizations. */
  items: Array<CatalogVisualization>;
  /** Number of catalog visualizations in all. */
  total: number;
}
