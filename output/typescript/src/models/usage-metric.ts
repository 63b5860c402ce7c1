/**
 * Types of `UsageMetric`.
 *
 * @module
 */

/** Use of one resource. */
export interface UsageMetric {
  /** Amount used. */
  used: number;
  /** Amount allowed; unlimited when null. */
  limit?: number | null;
  /** Unit of both amounts. */
  unit: string;
}
