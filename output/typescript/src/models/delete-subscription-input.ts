/**
 * Types of `DeleteSubscriptionInput`.
 *
 * @module
 */

/** The schema `DeleteSubscriptionInput`. */
export interface DeleteSubscriptionInput {
  /** Identifier of the subscription. */
  subscription_id: string;
}
