/**
 * Types of `TestAlertRuleInput`.
 *
 * @module
 */

/** The schema `TestAlertRuleInput`. */
export interface TestAlertRuleInput {
  /** Identifier of the alert rule. */
  rule_id: string;
  /** Item to evaluate the rule against. */
  item_id: string;
}
