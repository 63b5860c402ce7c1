/**
 * Types of `granule`.
 *
 * @module
 */

/** The schema `GranulePointsInput`. */
export interface GranulePointsInput {
  /** Identifier of the source collection. */
  collection: string;
  /** HTTPS address of the granule. */
  href: string;
  /** Bounding box as west, south, east, north in WGS 84 degrees. */
  bbox: Array<number>;
  /**
   * Thin the result out to at most this many points.
   *
   * @defaultValue `60000`
   */
  max_points?: number;
  /** GeoJSON polygon or multipolygon that points must lie in. */
  clip_polygon?: { [key: string]: unknown } | null;
}

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
