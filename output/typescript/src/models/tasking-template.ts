/**
 * Types of `TaskingTemplate`.
 *
 * @module
 */

/** Saved settings for tasking orders. */
export interface TaskingTemplate {
  /** Identifier of the template. */
  id: string;
  /** Name shown to people. */
  name: string;
  /** Free text for people. */
  description?: string | null;
  /** Whether capturing starts as soon as possible. */
  capture_asap: boolean;
  /** Class of ground resolution. */
  resolution: string;
  /** Name of the sensor. */
  sensor: string;
  /** How often the area is captured. */
  capture_frequency: string;
  /** Geodetic datum of the delivered data. */
  datum: string;
  /** File format of the delivery. */
  file_format: string;
  /** Whether ground control points are supplied. */
  has_control: boolean;
  /** Largest accepted cloud cover in percent. */
  max_cloud_coverage: number;
  /** Largest accepted off-nadir angle in degrees. */
  max_nadir_angle: number;
}
