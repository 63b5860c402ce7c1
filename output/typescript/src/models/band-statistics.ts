/**
 * Types of `BandStatistics`.
 *
 * @module
 */

/** Statistics of one band. */
export interface BandStatistics {
  /** Smallest value. */
  min: number;
  /** Largest value. */
  max: number;
  /** Average value. */
  mean: number;
  /** Standard deviation. */
  std: number;
  /** Share of pixels with a value. */
  valid_percent: number;
  /** Values at the requested percentiles. */
  percentiles?: { [key: string]: number };
}
