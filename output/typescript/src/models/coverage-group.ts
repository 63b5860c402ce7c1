/**
 * Types of `CoverageGroup`.
 *
 * @module
 */

/** Captures of one day. */
export interface CoverageGroup {
  /** Day of the captures. */
  date: string;
  /** Share captured on that day. */
  covered_percent: number;
  /** Items delivered for that day. */
  item_ids: Array<string>;
}
