/**
 * Types of `QuotationDecideInput`.
 *
 * @module
 */

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
