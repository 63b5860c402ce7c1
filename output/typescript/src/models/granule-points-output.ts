/**
 * Types of `GranulePointsOutput`.
 *
 * @module
 */

/** Elevation points of a granule. */
export interface GranulePointsOutput {
  /** One row per point: longitude, latitude, height in metres, value. */
  points?: Array<Array<number>>;
  /**
   * What the value measures.
   *
   * @defaultValue `""`
   */
  value_label?: string;
  /** Lowest and highest value. */
  value_range?: Array<number>;
  /**
   * Points in the area.
   *
   * @defaultValue `0`
   */
  count?: number;
  /**
   * Points in this answer.
   *
   * @defaultValue `0`
   */
  returned?: number;
  /**
   * Whether points were left out.
   *
   * @defaultValue `false`
   */
  subsampled?: boolean;
}
