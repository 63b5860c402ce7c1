/**
 * Types of `CogStatisticsOutput`.
 *
 * @module
 */

import type { BandStatistics } from "./band-statistics.ts";

/** Statistics by band. */
export interface CogStatisticsOutput {
  /** Statistics by the name of the band. */
  bands: { [key: string]: BandStatistics };
}
