/**
 * Types of `get`.
 *
 * @module
 */

/** The schema `GetSubscriptionInput`. */
export interface GetSubscriptionInput {
  /** Identifier of the subscription. */
  subscription_id: string;
}
