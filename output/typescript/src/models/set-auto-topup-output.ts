/**
 * Types of `SetAutoTopupOutput`.
 *
 * @module
 */

/** Automatic top-up settings now in force. */
export interface SetAutoTopupOutput {
  /** Whether credits are bought automatically. */
  enabled: boolean;
  /** Balance below which credits are bought. */
  threshold_credits: number;
  /** Number of credits bought each time. */
  topup_amount_credits: number;
}
