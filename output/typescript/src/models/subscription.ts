/**
 * Types of `subscription`.
 *
 * @module
 */

/** A subscription to platform events. */
export interface SubscriptionOutput {
  /** Identifier of the subscription. */
  id: string;
  /** Type of event. */
  event_type?: string;
  /** Address that deliveries are posted to. */
  endpoint_url?: string;
  /** Key for checking signatures; shown only once, on creation. */
  secret?: string | null;
  /** Conditions an event has to meet. */
  filter_config?: { [key: string]: unknown };
  /** Additional headers. */
  headers?: { [key: string]: string };
  /** Whether events are delivered. */
  active?: boolean;
  /** Free text for people. */
  description?: string | null;
  /** Moment of creation. */
  created_at?: string;
  /** Moment of the last change. */
  updated_at?: string;
  /** Further members. */
  [key: string]: unknown;
}
