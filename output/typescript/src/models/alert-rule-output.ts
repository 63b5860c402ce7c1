/**
 * Types of `AlertRuleOutput`.
 *
 * @module
 */

import type { AlertRule } from "./alert-rule.ts";

/** An alert rule. */
export interface AlertRuleOutput {
  /** The rule. */
  alert_rule: AlertRule;
}
