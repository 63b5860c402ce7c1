/**
 * Types of `ClipAreaMetadata`.
 *
 * @module
 */

/** Details of one clipping area. */
export interface ClipAreaMetadata {
  /** Name of the area. */
  area: string;
  /** Text for people. */
  title: string;
  /** Bounding box as west, south, east, north. */
  bbox: Array<number>;
  /** Coordinate reference system of the mosaics. */
  crs: string;
  /** Day of the capture. */
  captured_on?: string | null;
  /** Ground sample distance in metres. */
  gsd?: number | null;
}
