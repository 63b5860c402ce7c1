/**
 * Types of `sensors`.
 *
 * @module
 */

import type { Sensor } from "./sensor.ts";

/** A list of sensors. */
export interface SensorsOutput {
  /** The sensors. */
  items: Array<Sensor>;
  /** Number of sensors in all. */
  total: number;
}
