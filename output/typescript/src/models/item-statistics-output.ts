/**
 * Types of `ItemStatisticsOutput`.
 *
 * @module
 */

import type { BandStatistics } from "./band-statistics.ts";

/** Statistics of an expression over an item. */
export interface ItemStatisticsOutput {
  /** Identifier of the item. */
  item_id: string;
  /** Expression that was evaluated. */
  expression: string;
  /** The statistics. */
  statistics: BandStatistics;
}
