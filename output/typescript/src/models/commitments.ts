/**
 * Types of `commitments`.
 *
 * @module
 */

import type { Commitment } from "./commitment.ts";

/** The schema `CommitmentsListInput`. */
export interface CommitmentsListInput {
  /** Keep only this commitment. */
  commitment_id?: string | null;
  /**
   * Whether the single charges are listed as well.
   *
   * @defaultValue `false`
   */
  include_line_items?: boolean;
}

/** A list of commitments. */
export interface CommitmentsListOutput {
  /** The commitments. */
  items: Array<Commitment>;
  /** Number of commitments in all. */
  total: number;
}
