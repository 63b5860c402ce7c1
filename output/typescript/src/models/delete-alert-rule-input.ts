/**
 * Types of `DeleteAlertRuleInput`.
 *
 * @module
 */

/** The schema `DeleteAlertRuleInput`. */
export interface DeleteAlertRuleInput {
  /** Identifier of the alert rule. */
  rule_id: string;
}
