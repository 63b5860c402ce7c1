/**
 * Types of `quotation`.
 *
 * @module
 */

/** An offer for a tasking order. */
export interface Quotation {
  /** Identifier of the quotation. */
  id: string;
  /** Order it belongs to. */
  order_id: string;
  /** Decision so far. */
  decision: string;
  /** Price in credits. */
  credits: number;
  /** Price in Australian dollars. */
  amount_aud: number;
  /** Moment at which the offer lapses. */
  expires_at?: string | null;
  /** Moment of creation. */
  created_at: string;
}

/** The schema `QuotationDecideInput`. */
export interface QuotationDecideInput {
  /** Identifier of the quotation. */
  quotation_id: string;
  /** Whether the quotation is accepted or rejected. */
  decision: QuotationDecideInputDecision;
}

/** Whether the quotation is accepted or rejected. */
export type QuotationDecideInputDecision =
  "ACCEPTED" | "REJECTED" | (string & {});
