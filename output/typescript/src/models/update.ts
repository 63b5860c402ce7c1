/**
 * Types of `update`.
 *
 * @module
 */

/** The schema `UpdateAlertRuleInput`. */
export interface UpdateAlertRuleInput {
  /** Identifier of the alert rule. */
  rule_id: string;
  /** Name shown to people. */
  name?: string | null;
  /** Free text for people. */
  description?: string | null;
  /** Watch only this collection from now on. */
  collection_id?: string | null;
  /** Types of events that trigger an evaluation. */
  event_types?: Array<string> | null;
  /** Band-math expression. */
  expression?: string | null;
  /** How the computed value is compared with the threshold. */
  comparison?: string | null;
  /** Value to compare with. */
  threshold?: number | null;
  /** Upper value of a range comparison. */
  threshold_upper?: number | null;
  /** Key of the asset within its item. */
  asset_key?: string | null;
  /** Maps the band names of the expression to bands of the asset. */
  band_mapping?: { [key: string]: string } | null;
  /** Channels that are told about an alert. */
  notification_channels?: Array<string> | null;
  /** Whether the rule is evaluated. */
  active?: boolean | null;
  /** Minutes to stay silent after an alert. */
  cooldown_minutes?: number | null;
}

/** The schema `UpdateMemberInput`. */
export interface UpdateMemberInput {
  /** Identifier of the project. */
  project_id: string;
  /** Identifier of the user. */
  user_id: string;
  /** Role of the member in the project. */
  role: UpdateMemberInputRole;
}

/** Role of the member in the project. */
export type UpdateMemberInputRole =
  "admin" | "editor" | "viewer" | (string & {});

/** The schema `UpdateSubscriptionInput`. */
export interface UpdateSubscriptionInput {
  /** Identifier of the subscription. */
  subscription_id: string;
  /** HTTPS address that deliveries are posted to. */
  endpoint_url?: string | null;
  /** Conditions an event has to meet to be delivered. */
  filter_config?: { [key: string]: unknown } | null;
  /** Additional headers sent with every delivery. */
  headers?: { [key: string]: string } | null;
  /** Whether events are delivered. */
  active?: boolean | null;
  /** Free text for people. */
  description?: string | null;
}
