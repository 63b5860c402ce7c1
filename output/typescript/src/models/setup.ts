/**
 * Types of `setup`.
 *
 * @module
 */

/** The schema `SetupIntentInput`. */
export type SetupIntentInput = { [key: string]: unknown };

/** What a browser needs to collect a card. */
export interface SetupIntentOutput {
  /** Secret for the form of the payment provider. */
  client_secret: string;
  /** Identifier at the payment provider. */
  setup_intent_id: string;
  /** Customer at the payment provider. */
  customer_id: string;
  /** Whether it is a test or a live account. */
  env: string;
}
