/**
 * Types of `AlertRulesListOutput`.
 *
 * @module
 */

import type { AlertRule } from "./alert-rule.ts";

/** A list of alert rules. */
export interface AlertRulesListOutput {
  /** The alert rules. */
  items: Array<AlertRule>;
  /** Number of alert rules in all. */
  total: number;
}
