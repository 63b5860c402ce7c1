/**
 * Types of `ClipArea`.
 *
 * @module
 */

/** An area that can be clipped from. */
export interface ClipArea {
  /** Name of the area. */
  area: string;
  /** Text for people. */
  title: string;
  /** Bounding box as west, south, east, north. */
  bbox: Array<number>;
}
