/**
 * Types of `TestAlertRuleOutput`.
 *
 * @module
 */

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
