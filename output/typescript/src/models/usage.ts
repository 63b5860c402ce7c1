/**
 * Types of `usage`.
 *
 * @module
 */

/** The schema `UsageCurrentInput`. */
export interface UsageCurrentInput {
  /** Organization to report on. */
  organization_id: string;
}

/** Use in the current period. */
export interface UsageCurrentOutput {
  /** Identifier of the organization. */
  organization_id: string;
  /** First day of the period. */
  period_start: string;
  /** Last day of the period. */
  period_end: string;
  /** Use by resource. */
  metrics: { [key: string]: UsageMetric };
}

/** The schema `UsageHistoryInput`. */
export interface UsageHistoryInput {
  /** Identifier of the organization. */
  organization_id: string;
  /**
   * How many months to look back.
   *
   * @defaultValue `3`
   */
  months?: number;
}

/** Use over several months. */
export interface UsageHistoryOutput {
  /** Identifier of the organization. */
  organization_id: string;
  /** Months, newest first. */
  months: Array<UsageMonth>;
}

/** Use of one resource. */
export interface UsageMetric {
  /** Amount used. */
  used: number;
  /** Amount allowed; unlimited when null. */
  limit?: number | null;
  /** Unit of both amounts. */
  unit: string;
}

/** Use in one month. */
export interface UsageMonth {
  /** Month, written as year and month. */
  period: string;
  /** Amount used by resource. */
  metrics: { [key: string]: number };
}
