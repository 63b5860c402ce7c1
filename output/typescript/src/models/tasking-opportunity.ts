/**
 * Types of `TaskingOpportunity`.
 *
 * @module
 */

/** A time at which a sensor can see the area. */
export interface TaskingOpportunity {
  /** Start of the pass. */
  start: string;
  /** End of the pass. */
  end: string;
  /** Name of the sensor. */
  sensor: string;
  /** Viewing angle in degrees. */
  off_nadir_angle?: number | null;
}
