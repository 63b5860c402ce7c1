/**
 * Types of `AnalyticsOperationsOutput`.
 *
 * @module
 */

import type { AnalyticsOperation } from "./analytics-operation.ts";

/** A list of analytics operations. */
export interface AnalyticsOperationsOutput {
  /** The analytics operations. */
  items: Array<AnalyticsOperation>;
  /** Number of analytics operations in all. */
  total: number;
}
