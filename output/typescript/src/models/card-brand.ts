/**
 * Types of `CardBrand`.
 *
 * @module
 */

/** Brand of a payment card. */
export type CardBrand =
  "visa" | "mastercard" | "amex" | "other" | (string & {});
