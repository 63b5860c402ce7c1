/**
 * Types of `DeleteSubscriptionOutput`.
 *
 * @module
 */

/** Confirmation that a subscription is gone. */
export interface DeleteSubscriptionOutput {
  /**
   * Whether the subscription was deleted.
   *
   * @defaultValue `true`
   */
  deleted?: boolean;
}
