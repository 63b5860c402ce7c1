/**
 * Types of `CommitmentsListOutput`.
 *
 * @module
 */

import type { Commitment } from "./commitment.ts";

/** A list of commitments. */
export interface CommitmentsListOutput {
  /** The commitments. */
  items: Array<Commitment>;
  /** Number of commitments in all. */
  total: number;
}
