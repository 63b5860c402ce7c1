/**
 * Types of `raster`.
 *
 * @module
 */

/** Numbers that describe a computed raster. */
export interface RasterSummary {
  /** Smallest value. */
  min?: number | null;
  /** Largest value. */
  max?: number | null;
  /** Average value. */
  mean?: number | null;
  /** Standard deviation. */
  std?: number | null;
  /** Pixels with a value. */
  valid_pixels: number;
}
