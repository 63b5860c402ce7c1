/**
 * Types of `CogTileInput`.
 *
 * @module
 */

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
