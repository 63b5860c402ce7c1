/**
 * Types of `subscriptions`.
 *
 * @module
 */

import type { SubscriptionOutput } from "./subscription.ts";

/** A list of event subscriptions. */
export interface SubscriptionsListOutput {
  /** The event subscriptions. */
  items: Array<SubscriptionOutput>;
  /** Number of event subscriptions in all. */
  total: number;
}
