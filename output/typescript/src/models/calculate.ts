/**
 * Types of `calculate`.
 *
 * @module
 */

/** The schema `CalculateIndexInput`. */
export interface CalculateIndexInput {
  /** Address of the cloud-optimized GeoTIFF. */
  cog_url: string;
  /** Short name of the spectral index. */
  index_name: string;
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
  /** Name of the colour ramp for single-band results. */
  colormap?: string | null;
}
