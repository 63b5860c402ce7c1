/**
 * Types of `test`.
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

/** What a rule would do with one item. */
export interface TestAlertRuleOutput {
  /** Value of the expression. */
  computed_value: number;
  /** Threshold of the rule. */
  threshold: number;
  /** Comparison of the rule. */
  comparison: string;
  /** Whether the rule would fire. */
  would_trigger: boolean;
  /** Expression of the rule. */
  expression: string;
  /** Item that was evaluated. */
  item_id: string;
}

/** The schema `TestSubscriptionInput`. */
export interface TestSubscriptionInput {
  /** Identifier of the subscription. */
  subscription_id: string;
}

/** Outcome of a test delivery. */
export interface TestSubscriptionOutput {
  /** State of the delivery. */
  status: string;
  /** Whether the endpoint accepted it. */
  delivered: boolean;
  /** Status the endpoint answered with. */
  http_status?: number | null;
  /** Why the delivery failed. */
  error?: string | null;
  /** Identifier of the test event. */
  event_id: string;
  /** Type of the test event. */
  event_type: string;
}
