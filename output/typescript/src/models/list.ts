/**
 * Types of `list`.
 *
 * @module
 */

/** The schema `ListSubscriptionsInput`. */
export interface ListSubscriptionsInput {
  /** Keep only subscriptions to this type of event. */
  event_type?: string | null;
  /** Keep only subscriptions that are (or are not) active. */
  active?: boolean | null;
}
