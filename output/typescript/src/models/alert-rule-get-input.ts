/**
 * Types of `AlertRuleGetInput`.
 *
 * @module
 */

/** The schema `AlertRuleGetInput`. */
export interface AlertRuleGetInput {
  /** Identifier of the alert rule. */
  rule_id: string;
}
