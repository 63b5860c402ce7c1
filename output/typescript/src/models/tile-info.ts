/**
 * Types of `TileInfo`.
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
