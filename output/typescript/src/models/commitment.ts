/**
 * Types of `Commitment`.
 *
 * @module
 */

import type { CommitmentLineItem } from "./commitment-line-item.ts";

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
