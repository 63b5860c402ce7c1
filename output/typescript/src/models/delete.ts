/**
 * Types of `delete`.
 *
 * @module
 */

/** The schema `DeleteAlertRuleInput`. */
export interface DeleteAlertRuleInput {
  /** Identifier of the alert rule. */
  rule_id: string;
}

/** Confirmation that a rule is gone. */
export interface DeleteAlertRuleOutput {
  /**
   * Whether the rule was deleted.
   *
   * @defaultValue `true`
   */
  deleted?: boolean;
}

/** The schema `DeleteSubscriptionInput`. */
export interface DeleteSubscriptionInput {
  /** Identifier of the subscription. */
  subscription_id: string;
}

/** Confirmation that a subscription is gone. */
export interface DeleteSubscriptionOutput {
  /**
   * Whether the subscription was deleted.
   *
   * @defaultValue `true`
   */
  deleted?: boolean;
}
