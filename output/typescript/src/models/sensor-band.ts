/**
 * Types of `SensorBand`.
 *
 * @module
 */

/** One band of a sensor. */
export interface SensorBand {
  /** Position in the file. */
  number: number;
  /** Centre of the band in nanometres. */
  wavelength_nm?: number | null;
  /** Common name such as `red`. */
  role?: string | null;
}
