/**
 * Types of `payment`.
 *
 * @module
 */

import type { CardBrand } from "./card.ts";

/** A stored payment method. */
export interface PaymentMethodOutput {
  /** Identifier of the stored payment method. */
  id?: string | null;
  /**
   * Whether it is charged by default.
   *
   * @defaultValue `false`
   */
  isDefault?: boolean;
  /** Brand of the card. */
  brand?: CardBrand | null;
  /** Last four digits of the card. */
  last4?: string | null;
  /** Month in which the card expires. */
  exp_month?: number | null;
  /** Year in which the card expires. */
  exp_year?: number | null;
  /** Further members. */
  [key: string]: unknown;
}

/** A list of payment methods. */
export interface PaymentMethodsOutput {
  /** The payment methods. */
  items: Array<PaymentMethodOutput>;
  /** Number of payment methods in all. */
  total: number;
}
