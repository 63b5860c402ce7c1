/**
 * Types of `CatalogTileInput`.
 *
 * @module
 */

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
