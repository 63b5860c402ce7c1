/**
 * Types of `card`.
 *
 * @module
 */

/** Brand of a payment card. */
export type CardBrand =
  "visa" | "mastercard" | "amex" | "other" | (string & {});
