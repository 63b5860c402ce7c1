/**
 * Types of `statement`.
 *
 * @module
 */

import type { CommitmentLineItem } from "./commitment.ts";

/** The schema `StatementInput`. */
export interface StatementInput {
  /** Identifier of the organization. */
  organization_id: string;
  /** Month to look at, written as year and month. */
  period?: string | null;
}

/** Statement of one month. */
export interface StatementOutput {
  /** Identifier of the organization. */
  organization_id: string;
  /** Month, written as year and month. */
  period: string;
  /** Balance at the start. */
  opening_credits: number;
  /** Balance at the end. */
  closing_credits: number;
  /** Charges of the month. */
  line_items: Array<CommitmentLineItem>;
}
