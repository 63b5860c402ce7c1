/**
 * Types of `ItemWmtsGetTileInput`.
 *
 * @module
 */

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
