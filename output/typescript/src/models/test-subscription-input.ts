/**
 * Types of `TestSubscriptionInput`.
 *
 * @module
 */

/** The schema `TestSubscriptionInput`. */
export interface TestSubscriptionInput {
  /** Identifier of the subscription. */
  subscription_id: string;
}
