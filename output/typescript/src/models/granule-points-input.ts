/**
 * Types of `GranulePointsInput`.
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
