/**
 * Types of `tasking`.
 *
 * @module
 */

import type { EstimateGroup } from "./estimate.ts";
import type { OrderProblem } from "./order.ts";

/** What has to be decided. */
export type TaskingDecisionKind = "feasibility" | "quotation" | (string & {});

/** The schema `TaskingEstimateInput`. */
export interface TaskingEstimateInput {
  /** Tasking requests to price, one object per group. */
  groups?: Array<{ [key: string]: unknown }>;
}

/** Price of tasking requests. */
export interface TaskingEstimateOutput {
  /** Prices by group. */
  groups?: Array<EstimateGroup>;
  /** Groups that could not be priced. */
  errors?: Array<OrderProblem>;
  /**
   * Sum in Australian dollars.
   *
   * @defaultValue `0`
   */
  totalAud?: number;
  /**
   * Sum in credits.
   *
   * @defaultValue `0`
   */
  totalCredits?: number;
  /** Further members. */
  [key: string]: unknown;
}

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

/** The schema `TaskingSensorsInput`. */
export type TaskingSensorsInput = { [key: string]: unknown };

/** Sensors that can be tasked. */
export interface TaskingSensorsOutput {
  /** The sensors. */
  sensors?: Array<TaskingSensor>;
  /** Further members. */
  [key: string]: unknown;
}

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
