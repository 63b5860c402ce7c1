/**
 * Types of `SetAutoTopupInput`.
 *
 * @module
 */

/** The schema `SetAutoTopupInput`. */
export interface SetAutoTopupInput {
  enabled: boolean;
  threshold_credits: number;
  topup_amount_credits: number;
  daily_charge_cap_aud?: number | null;
}
