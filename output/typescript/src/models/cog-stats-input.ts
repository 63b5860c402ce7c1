/**
 * Types of `CogStatsInput`.
 *
 * @module
 */

/** The schema `CogStatsInput`. */
export interface CogStatsInput {
  /** Address of the cloud-optimized GeoTIFF. */
  url: string;
  /** GeoJSON polygon to compute the statistics over. */
  geometry: { [key: string]: unknown };
  /** Band-math expression. */
  expression?: string | null;
  /** Comma-separated band numbers to look at. */
  bands?: string | null;
  /**
   * Lower and upper percentile to compute.
   *
   * @defaultValue `[2.0, 98.0]`
   */
  percentiles?: [number, number];
}
