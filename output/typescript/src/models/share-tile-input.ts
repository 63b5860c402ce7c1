/**
 * Types of `ShareTileInput`.
 *
 * @module
 */

/** The schema `ShareTileInput`. */
export interface ShareTileInput {
  /** Secret part of the share link. */
  token: string;
  /**
   * Password that protects the link.
   *
   * @defaultValue `""`
   */
  password?: string;
  /** Zoom level of the tile. */
  z: number;
  /** Column of the tile. */
  x: number;
  /** Row of the tile. */
  y: number;
  /**
   * Encoding of the result.
   *
   * @defaultValue `"png"`
   */
  format?: string;
  /** Name or identifier of the visualization profile to draw with. */
  profile?: string | null;
}
