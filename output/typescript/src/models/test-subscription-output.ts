/**
 * Types of `TestSubscriptionOutput`.
 *
 * @module
 */

/** Outcome of a test delivery. */
export interface TestSubscriptionOutput {
  /** State of the delivery. */
  status: string;
  /** Whether the endpoint accepted it. */
  delivered: boolean;
  /** Status the endpoint answered with. */
  http_status?: number | null;
  /** Why the delivery failed. */
  error?: string | null;
  /** Identifier of the test event. */
  event_id: string;
  /** Type of the test event. */
  event_type: string;
}
