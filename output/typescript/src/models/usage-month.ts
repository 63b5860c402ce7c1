/**
 * Types of `UsageMonth`.
 *
 * @module
 */

/** Use in one month. */
export interface UsageMonth {
  /** Month, written as year and month. */
  period: string;
  /** Amount used by resource. */
  metrics: { [key: string]: number };
}
