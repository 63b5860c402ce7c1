/**
 * Types of `set`.
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

/** Automatic top-up settings now in force. */
export interface SetAutoTopupOutput {
  /** Whether credits are bought automatically. */
  enabled: boolean;
  /** Balance below which credits are bought. */
  threshold_credits: number;
  /** Number of credits bought each time. */
  topup_amount_credits: number;
}

/** The schema `SetBandNamesInput`. */
export interface SetBandNamesInput {
  /** Identifier of the item. */
  item_id: string;
  /** Identifier of the asset. */
  asset_id: string;
  /** Names for the bands, in band order. */
  band_names: Array<string>;
}

/** The schema `SetDefaultInput`. */
export interface SetDefaultInput {
  /** Identifier of the stored payment method. */
  payment_method_row_id: string;
}
