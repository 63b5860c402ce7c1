/**
 * Types of `UsageHistoryOutput`.
 *
 * @module
 */

import type { UsageMonth } from "./usage-month.ts";

/** Use over several months. */
export interface UsageHistoryOutput {
  /** Identifier of the organization. */
  organization_id: string;
  /** Months, newest first. */
  months: Array<UsageMonth>;
}
