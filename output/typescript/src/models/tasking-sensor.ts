/**
 * Types of `TaskingSensor`.
 *
 * @module
 */

/** A sensor that can be tasked. */
export interface TaskingSensor {
  /** Identifier of the sensor. */
  id: string;
  /** Text for people. */
  title: string;
  /** Classes of ground resolution. */
  resolutions: Array<string>;
  /** Smallest area that can be ordered. */
  min_area_km2?: number | null;
}
