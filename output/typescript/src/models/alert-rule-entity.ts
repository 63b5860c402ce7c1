/**
 * Types of `AlertRuleEntity`.
 *
 * @module
 */

/** An alert rule. */
export interface AlertRuleEntity {
  /** Tells the entities apart. */
  entity_type: "alert_rule";
  /** Identifier of the rule. */
  id: string;
  /** Value that made it fire. */
  computed_value: number;
}
