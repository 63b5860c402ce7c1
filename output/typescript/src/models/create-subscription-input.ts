/**
 * Types of `CreateSubscriptionInput`.
 *
 * @module
 */

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
