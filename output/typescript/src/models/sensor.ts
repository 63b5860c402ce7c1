/**
 * Types of `Sensor`.
 *
 * @module
 */

import type { SensorBand } from "./sensor-band.ts";

/** A sensor known to the band-math engine. */
export interface Sensor {
  /** Short name. */
  name: string;
  /** Full name. */
  title: string;
  /** Bands by name. */
  bands: { [key: string]: SensorBand };
}
