/**
 * Types of `BandMathOutput`.
 *
 * @module
 */

import type { RasterSummary } from "./raster-summary.ts";

/** Outcome of a formula on one raster. */
export interface BandMathOutput {
  /** Formula that was evaluated. */
  formula: string;
  /** Sensor the band names refer to. */
  sensor: string;
  /** Columns of the result. */
  width: number;
  /** Rows of the result. */
  height: number;
  /** Numbers that describe the result. */
  statistics: RasterSummary;
  /** Values row by row; null where there is none. */
  data?: Array<Array<number | null>>;
}
