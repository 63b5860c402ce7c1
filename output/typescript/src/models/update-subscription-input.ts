/**
 * Types of `UpdateSubscriptionInput`.
 *
 * @module
 */

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
