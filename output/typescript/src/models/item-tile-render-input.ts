/**
 * Types of `ItemTileRenderInput`.
 *
 * @module
 */

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
