/**
 * Types of `CommitmentLineItem`.
 *
 * @module
 */

/** A charge against a commitment. */
export interface CommitmentLineItem {
  /** Order that was charged. */
  order_id?: string | null;
  /** What was charged. */
  description: string;
  /** Credits; negative for refunds. */
  credits: number;
  /** Moment of the charge. */
  created_at: string;
}
