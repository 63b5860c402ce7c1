/**
 * Types of `BandMathInput`.
 *
 * @module
 */

/** The schema `BandMathInput`. */
export interface BandMathInput {
  /** Address of the cloud-optimized GeoTIFF. */
  cog_url: string;
  /** Band-math formula. */
  formula: string;
  /** Bounding box as an object with `west`, `south`, `east` and `north`. */
  bbox: { [key: string]: unknown };
  /** Name of the sensor. */
  sensor: string;
  /**
   * Longest edge of the result in pixels.
   *
   * @defaultValue `2048`
   */
  max_size?: number;
  /**
   * Encoding of the result.
   *
   * @defaultValue `"json"`
   */
  output_format?: string;
  /**
   * Name of the colour ramp for single-band results.
   *
   * @defaultValue `"viridis"`
   */
  colormap?: string;
  /** Value shown in the first colour. */
  vmin?: number | null;
  /** Value shown in the last colour. */
  vmax?: number | null;
}
