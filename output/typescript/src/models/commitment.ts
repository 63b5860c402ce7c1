/**
 * Types of `commitment`.
 *
 * @module
 */

/** An agreement to spend an amount within a period. */
export interface Commitment {
  /** Identifier of the commitment. */
  id: string;
  /** Name of the commitment. */
  name: string;
  /** First day. */
  starts_on: string;
  /** Last day. */
  ends_on: string;
  /** Credits agreed upon. */
  committed_credits: number;
  /** Credits used so far. */
  used_credits: number;
  /** Single charges, when asked for. */
  line_items?: Array<CommitmentLineItem> | null;
}

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
