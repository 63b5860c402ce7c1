/**
 * Types of `CogTerrainInput`.
 *
 * @module
 */

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
