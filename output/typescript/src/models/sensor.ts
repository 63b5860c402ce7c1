/**
 * Types of `sensor`.
 *
 * @module
 */

/** A sensor known to the band-math engine. */
export interface Sensor {
  /** Short name. */
  name: string;
  /** Full name. */
  title: string;
  /** Bands by name. */
  bands: { [key: string]: SensorBand };
}

/** One band of a sensor. */
export interface SensorBand {
  /** Position in the file. */
  number: number;
  /** Centre of the band in nanometres. */
  wavelength_nm?: number | null;
  /** Common name such as `red`. */
  role?: string | null;
}
