/**
 * Types of `DeleteAlertRuleOutput`.
 *
 * @module
 */

/** Confirmation that a rule is gone. */
export interface DeleteAlertRuleOutput {
  /**
   * Whether the rule was deleted.
   *
   * @defaultValue `true`
   */
  deleted?: boolean;
}
