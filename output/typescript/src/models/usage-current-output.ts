/**
 * Types of `UsageCurrentOutput`.
 *
 * @module
 */

import type { UsageMetric } from "./usage-metric.ts";

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
