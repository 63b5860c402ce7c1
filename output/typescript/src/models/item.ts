/**
 * Types of `item`.
 *
 * @module
 */

import type { AssetOutput } from "./asset.ts";
import type { BandStatistics } from "./band.ts";
import type { Geometry } from "./geometry.ts";
import type { LifecycleState } from "./lifecycle.ts";
import type { LineageTreeNode } from "./lineage.ts";

/** The schema `ItemAssetsInput`. */
export interface ItemAssetsInput {
  /** Identifier of the item. */
  item_id: string;
}

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

/** The schema `ItemDeleteInput`. */
export interface ItemDeleteInput {
  /** Item to move to the bin. */
  item_id: string;
}

/** Confirmation of a deletion or revocation. */
export interface ItemDeleteOutput {
  /**
   * Whether it was done.
   *
   * @defaultValue `true`
   */
  ok?: boolean;
  /** Identifier of what is gone. */
  id: string;
}

/** An item with its files. */
export interface ItemDetail {
  /** Identifier of the item. */
  id: string;
  /** Project it belongs to. */
  project_id: string;
  /** Collection it is in. */
  collection_id?: string | null;
  /** Identifier in STAC documents. */
  stac_id: string;
  /** Kind of item. */
  type: ItemType;
  /** Footprint. */
  geometry?: Geometry | null;
  /** Bounding box as west, south, east, north. */
  bbox?: Array<number> | null;
  /** Instant of the capture. */
  datetime?: string | null;
  /** Start of the capture period. */
  start_datetime?: string | null;
  /** End of the capture period. */
  end_datetime?: string | null;
  /** Cloud cover in percent. */
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
  /** Stage of life. */
  lifecycle_state?: LifecycleState;
  /** Moment at which the files go away. */
  expires_at?: string | null;
  /** Moment of archiving. */
  archived_at?: string | null;
  /** Item that this one replaces. */
  previous_version_id?: string | null;
  /** Item that this one was copied from. */
  duplicated_from_id?: string | null;
  /** Order that delivered it. */
  order_id?: string | null;
  /** Upload that brought it. */
  upload_id?: string | null;
  /** Job that produced it. */
  job_id?: string | null;
  /** Moment of deletion. */
  deleted_at?: string | null;
  /** User who created it. */
  created_by?: string | null;
  /** Moment of creation. */
  created_at: string;
  /** Moment of the last change. */
  updated_at: string;
  /** Files of the item. */
  assets: Array<AssetOutput>;
}

/** The schema `ItemDuplicateInput`. */
export interface ItemDuplicateInput {
  /** Identifier of the item. */
  item_id: string;
  /** What to call the copy. */
  new_name?: string | null;
  /** Collection to put the result into. */
  target_collection_id?: string | null;
  /** Project to put the copy into. */
  target_project_id?: string | null;
}

/** An item. */
export interface ItemEntity {
  /** Tells the entities apart. */
  entity_type: "item";
  /** Identifier of the item. */
  id: string;
  /** Project it belongs to. */
  project_id: string;
}

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

/** The schema `ItemGetInput`. */
export interface ItemGetInput {
  /** Identifier of the item. */
  item_id: string;
}

/** One item with its files. */
export interface ItemGetOutput {
  /** The item. */
  item: ItemDetail;
}

/** The schema `ItemLineageInput`. */
export interface ItemLineageInput {
  /** Identifier of the item. */
  item_id: string;
}

/** Ancestry of an item. */
export interface ItemLineageOutput {
  /** Identifier of the item. */
  item_id: string;
  /** The item itself. */
  root: LineageTreeNode;
}

/** An item. */
export interface ItemResponse {
  /** Identifier of the item. */
  id: string;
  /** Project it belongs to. */
  project_id: string;
  /** Collection it is in. */
  collection_id?: string | null;
  /** Identifier in STAC documents. */
  stac_id: string;
  /** Kind of item. */
  type: ItemType;
  /** Footprint. */
  geometry?: Geometry | null;
  /** Bounding box as west, south, east, north. */
  bbox?: Array<number> | null;
  /** Instant of the capture. */
  datetime?: string | null;
  /** Start of the capture period. */
  start_datetime?: string | null;
  /** End of the capture period. */
  end_datetime?: string | null;
  /** Cloud cover in percent. */
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
  /** Stage of life. */
  lifecycle_state?: LifecycleState;
  /** Moment at which the files go away. */
  expires_at?: string | null;
  /** Moment of archiving. */
  archived_at?: string | null;
  /** Item that this one replaces. */
  previous_version_id?: string | null;
  /** Item that this one was copied from. */
  duplicated_from_id?: string | null;
  /** Order that delivered it. */
  order_id?: string | null;
  /** Upload that brought it. */
  upload_id?: string | null;
  /** Job that produced it. */
  job_id?: string | null;
  /** Moment of deletion. */
  deleted_at?: string | null;
  /** User who created it. */
  created_by?: string | null;
  /** Moment of creation. */
  created_at: string;
  /** Moment of the last change. */
  updated_at: string;
}

/** The schema `ItemStacInput`. */
export interface ItemStacInput {
  /** Identifier of the item. */
  item_id: string;
  /** Prefix for the links in the answer. */
  base_url?: string | null;
}

/** The schema `ItemStatisticsInput`. */
export interface ItemStatisticsInput {
  /** Identifier of the item. */
  item_id: string;
  /** Band-math expression. */
  expression: string;
  /** Key of the asset within its item. */
  asset_key?: string | null;
  /** Name or identifier of the visualization profile to draw with. */
  profile?: string | null;
}

/** Statistics of an expression over an item. */
export interface ItemStatisticsOutput {
  /** Identifier of the item. */
  item_id: string;
  /** Expression that was evaluated. */
  expression: string;
  /** The statistics. */
  statistics: BandStatistics;
}

/** The schema `ItemTileRenderInput`. */
export interface ItemTileRenderInput {
  /** Identifier of the item. */
  item_id: string;
  /** Zoom level of the tile. */
  z: number;
  /** Column of the tile. */
  x: number;
  /** Row of the tile. */
  y: number;
  /**
   * Encoding of the result.
   *
   * @defaultValue `"webp"`
   */
  format?: string;
  /** Name or identifier of the visualization profile to draw with. */
  profile?: string | null;
  /** Key of the asset within its item. */
  asset_key?: string | null;
  /** Band-math expression. */
  expression?: string | null;
  /** Comma-separated band numbers, in display order. */
  bands?: string | null;
  /** Lowest and highest value of the stretch, separated by a comma. */
  rescale?: string | null;
  /** Name of the colour ramp for single-band results. */
  colormap?: string | null;
  /**
   * Compression quality of lossy formats.
   *
   * @defaultValue `82`
   */
  quality?: number;
}

/** The schema `ItemTilejsonInput`. */
export interface ItemTilejsonInput {
  /** Identifier of the item. */
  item_id: string;
  /** Name or identifier of the visualization profile to draw with. */
  profile?: string | null;
  /** Key of the asset within its item. */
  asset_key?: string | null;
}

/** Kind of item. */
export type ItemType =
  | "satellite_capture"
  | "derived_raster"
  | "derived_vector"
  | "clip"
  | "user_raster"
  | "user_vector"
  | "external_reference"
  | (string & {});

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

/** The schema `ItemWmtsCapabilitiesInput`. */
export interface ItemWmtsCapabilitiesInput {
  /** Identifier of the item. */
  item_id: string;
  /** Prefix for the links in the answer. */
  base_url: string;
  /**
   * API key to put into the links of the document.
   *
   * @defaultValue `""`
   */
  key?: string;
  /** Name or identifier of the visualization profile to draw with. */
  profile?: string | null;
}

/** The schema `ItemWmtsGetTileInput`. */
export interface ItemWmtsGetTileInput {
  /** Identifier of the item. */
  item_id: string;
  /** Zoom level of the tile. */
  z: number;
  /** Column of the tile. */
  x: number;
  /** Row of the tile. */
  y: number;
  /** Name or identifier of the visualization profile to draw with. */
  profile?: string | null;
}
