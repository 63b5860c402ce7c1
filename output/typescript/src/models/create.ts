/**
 * Types of `create`.
 *
 * @module
 */

/** The schema `CreateAlertRuleInput`. */
export interface CreateAlertRuleInput {
  /** Name shown to people. */
  name: string;
  /** Free text for people. */
  description?: string | null;
  /** Watch only this collection; all of them when absent. */
  collection_id?: string | null;
  /** Types of events that trigger an evaluation. */
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
   * Key of the asset within its item.
   *
   * @defaultValue `"data"`
   */
  asset_key?: string;
  /** Maps the band names of the expression to bands of the asset. */
  band_mapping?: { [key: string]: string };
  /** Channels that are told about an alert. */
  notification_channels?: Array<string>;
  /**
   * Minutes to stay silent after an alert.
   *
   * @defaultValue `60`
   */
  cooldown_minutes?: number;
}

/** The schema `CreateSubscriptionInput`. */
export interface CreateSubscriptionInput {
  /** Type of event, for instance `order.completed`. */
  event_type: string;
  /** HTTPS address that deliveries are posted to. */
  endpoint_url: string;
  /** Conditions an event has to meet to be delivered. */
  filter_config?: { [key: string]: unknown };
  /** Additional headers sent with every delivery. */
  headers?: { [key: string]: string };
  /** Free text for people. */
  description?: string | null;
}
