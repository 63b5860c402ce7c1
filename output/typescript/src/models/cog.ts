/**
 * Types of `cog`.
 *
 * @module
 */

import type { BandStatistics } from "./band.ts";

/** The schema `CogEmptyInput`. */
export type CogEmptyInput = { [key: string]: unknown };

/** A formula that tiles can be drawn with. */
export interface CogFormula {
  /** Name to ask for. */
  name: string;
  /** Band-math expression. */
  expression: string;
  /** Colour ramp that suits it. */
  colormap?: string | null;
}

/** A list of COG formulas. */
export interface CogFormulasOutput {
  /** The COG formulas. */
  items: Array<CogFormula>;
  /** Number of COG formulas in all. */
  total: number;
}

/** Statistics by band. */
export interface CogStatisticsOutput {
  /** Statistics by the name of the band. */
  bands: { [key: string]: BandStatistics };
}

/** The schema `CogStatsInput`. */
export interface CogStatsInput {
  /** Address of the cloud-optimized GeoTIFF. */
  url: string;
  /** GeoJSON polygon to compute the statistics over. */
  geometry: { [key: string]: unknown };
  /** Band-math expression. */
  expression?: string | null;
  /** Comma-separated band numbers to look at. */
  bands?: string | null;
  /**
   * Lower and upper percentile to compute.
   *
   * @defaultValue `[2.0, 98.0]`
   */
  percentiles?: [number, number];
}

/** The schema `CogTerrainInput`. */
export interface CogTerrainInput {
  /** Address of the cloud-optimized GeoTIFF. */
  url: string;
  /** Zoom level of the tile. */
  z: number;
  /** Column of the tile. */
  x: number;
  /** Row of the tile. */
  y: number;
  /**
   * Whether heights are negated.
   *
   * @defaultValue `false`
   */
  invert?: boolean;
  /** Area of interest as GeoJSON text; pixels outside it become transparent. */
  aoi?: string | null;
}

/** The schema `CogThumbnailInput`. */
export interface CogThumbnailInput {
  /** Address of the cloud-optimized GeoTIFF. */
  url: string;
  /**
   * Width of the picture in pixels.
   *
   * @defaultValue `256`
   */
  width?: number;
  /**
   * Height of the picture in pixels.
   *
   * @defaultValue `256`
   */
  height?: number;
}

/** The schema `CogTileInput`. */
export interface CogTileInput {
  /** Address of the cloud-optimized GeoTIFF. */
  url: string;
  /** Zoom level of the tile. */
  z: number;
  /** Column of the tile. */
  x: number;
  /** Row of the tile. */
  y: number;
  /** Encoding of the result. */
  format: string;
  /** Comma-separated band numbers, in display order. */
  bands?: string | null;
  /** Band-math expression. */
  expression?: string | null;
  /** Lowest and highest value of the stretch, separated by a comma. */
  rescale?: string | null;
  /** Name of the colour ramp for single-band results. */
  colormap?: string | null;
  /**
   * Compression quality of lossy formats.
   *
   * @defaultValue `85`
   */
  quality?: number;
  /** Area of interest as GeoJSON text; pixels outside it become transparent. */
  aoi?: string | null;
}
