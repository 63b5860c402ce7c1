/**
 * Types of `TaskingSensorsOutput`.
 *
 * @module
 */

import type { TaskingSensor } from "./tasking-sensor.ts";

/** Sensors that can be tasked. */
export interface TaskingSensorsOutput {
  /** The sensors. */
  sensors?: Array<TaskingSensor>;
  /** Further members. */
  [key: string]: unknown;
}
