/**
 * Types of `PaymentMethodsOutput`.
 *
 * @module
 */

import type { PaymentMethodOutput } from "./payment-method-output.ts";

/** A list of payment methods. */
export interface PaymentMethodsOutput {
  /** The payment methods. */
  items: Array<PaymentMethodOutput>;
  /** Number of payment methods in all. */
  total: number;
}
