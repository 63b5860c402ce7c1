/**
 * Types of `TemplateSaveInput`.
 *
 * @module
 */

/** The schema `TemplateSaveInput`. */
export interface TemplateSaveInput {
  /** Name shown to people. */
  name: string;
  /** Free text for people. */
  description?: string | null;
  /**
   * Whether capturing starts as soon as possible.
   *
   * @defaultValue `true`
   */
  capture_asap?: boolean;
  /** Class of ground resolution. */
  resolution: string;
  /** Name of the sensor to task. */
  sensor: string;
  /** How often the area is captured. */
  capture_frequency: string;
  /** Geodetic datum of the delivered data. */
  datum: string;
  /** File format of the delivery. */
  file_format: string;
  /**
   * Whether ground control points are supplied.
   *
   * @defaultValue `false`
   */
  has_control?: boolean;
  /**
   * Largest accepted cloud cover in percent.
   *
   * @defaultValue `0`
   */
  max_cloud_coverage?: number;
  /**
   * Largest accepted off-nadir angle in degrees.
   *
   * @defaultValue `0`
   */
  max_nadir_angle?: number;
}
