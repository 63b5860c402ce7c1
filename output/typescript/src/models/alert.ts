/**
 * Types of `alert`.
 *
 * @module
 */

import type { NotificationChannel } from "./notification.ts";

/** One time a rule fired. */
export interface AlertEvent {
  /** Identifier of the event. */
  id: string;
  /** Rule that fired. */
  rule_id: string;
  /** Item that was evaluated. */
  item_id: string;
  /** Value of the expression. */
  computed_value: number;
  /** Threshold at that time. */
  threshold: number;
  /** Whether somebody has seen it. */
  acknowledged: boolean;
  /** User who acknowledged it. */
  acknowledged_by?: string | null;
  /** Moment of the acknowledgement. */
  acknowledged_at?: string | null;
  /** Moment of the event. */
  created_at: string;
}

/** An alert event. */
export interface AlertEventOutput {
  /** The event. */
  alert_event: AlertEvent;
}

/** The schema `AlertEventsListInput`. */
export interface AlertEventsListInput {
  /** Keep only events of this rule. */
  rule_id?: string | null;
  /** Keep only events that were (or were not) acknowledged. */
  acknowledged?: boolean | null;
  /**
   * Largest number of results to return.
   *
   * @defaultValue `50`
   */
  limit?: number;
  /**
   * Number of results to skip.
   *
   * @defaultValue `0`
   */
  offset?: number;
}

/** A list of alert events. */
export interface AlertEventsListOutput {
  /** The alert events. */
  items: Array<AlertEvent>;
  /** Number of alert events in all. */
  total: number;
}

/** A rule that is evaluated on new imagery. */
export interface AlertRule {
  /** Identifier of the rule. */
  id: string;
  /** Name shown to people. */
  name: string;
  /** Free text for people. */
  description?: string | null;
  /** Collection that is watched; all of them when null. */
  collection_id?: string | null;
  /**
   * Types of events that trigger an evaluation.
   *
   * @defaultValue `[]`
   */
  event_types?: Array<string>;
  /** Band-math expression. */
  expression: string;
  /** How the computed value is compared with the threshold. */
  comparison: string;
  /** Value to compare with. */
  threshold: number;
  /** Upper value of a range comparison. */
  threshold_upper?: number | null;
  /**
   * Key of the asset to evaluate.
   *
   * @defaultValue `"data"`
   */
  asset_key?: string;
  /** Maps the band names of the expression to bands of the asset. */
  band_mapping?: { [key: string]: string };
  /**
   * Channels that are told about an alert.
   *
   * @defaultValue `[]`
   */
  notification_channels?: Array<NotificationChannel>;
  /**
   * Whether the rule is evaluated.
   *
   * @defaultValue `true`
   */
  active?: boolean;
  /**
   * Minutes to stay silent after an alert.
   *
   * @defaultValue `60`
   */
  cooldown_minutes?: number;
  /** Moment of creation. */
  created_at: string;
  /** Moment of the last change. */
  updated_at: string;
}

/** An alert rule. */
export interface AlertRuleEntity {
  /** Tells the entities apart. */
  entity_type: "alert_rule";
  /** Identifier of the rule. */
  id: string;
  /** Value that made it fire. */
  computed_value: number;
}

/** The schema `AlertRuleGetInput`. */
export interface AlertRuleGetInput {
  /** Identifier of the alert rule. */
  rule_id: string;
}

/** An alert rule. */
export interface AlertRuleOutput {
  /** The rule. */
  alert_rule: AlertRule;
}

/** The schema `AlertRulesListInput`. */
export interface AlertRulesListInput {
  /** Keep only rules that are (or are not) switched on. */
  active?: boolean | null;
  /** Keep only rules that watch this collection. */
  collection_id?: string | null;
}

/** A list of alert rules. */
export interface AlertRulesListOutput {
  /** The alert rules. */
  items: Array<AlertRule>;
  /** Number of alert rules in all. */
  total: number;
}
