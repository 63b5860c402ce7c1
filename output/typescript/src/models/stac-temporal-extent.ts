/**
 * Types of `StacTemporalExtent`.
 *
 * @module
 */

/** When a collection has data. */
export interface StacTemporalExtent {
  /** Intervals; null leaves an end open. */
  interval: Array<Array<string | null>>;
}
