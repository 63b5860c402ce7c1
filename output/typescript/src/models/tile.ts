/**
 * Types of `tile`.
 *
 * @module
 */

/** How to draw the result of a job. */
export interface TileInfo {
  /** Identifier of the job. */
  job_id: string;
  /** Bounding box as west, south, east, north. */
  bounds: Array<number>;
  /** Smallest zoom level worth showing. */
  minzoom: number;
  /** Largest zoom level worth showing. */
  maxzoom: number;
  /** Template of the tile address. */
  tile_url: string;
}

/** A TileJSON 3.0 document. */
export interface TileJson {
  /** Version of TileJSON. */
  tilejson: "3.0.0";
  /** Name of the layer. */
  name?: string | null;
  /** Templates of tile addresses. */
  tiles: Array<string>;
  /**
   * Smallest zoom level.
   *
   * @defaultValue `0`
   */
  minzoom?: number;
  /**
   * Largest zoom level.
   *
   * @defaultValue `30`
   */
  maxzoom?: number;
  /** Bounding box as west, south, east, north. */
  bounds?: Array<number>;
  /** Longitude, latitude and zoom level to start at. */
  center?: Array<number> | null;
  /** Credit line to show. */
  attribution?: string | null;
}
