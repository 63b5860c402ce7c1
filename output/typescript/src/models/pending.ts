/**
 * Types of `pending`.
 *
 * @module
 */

import type { TaskingDecisionKind } from "./tasking.ts";

/** A tasking decision that waits for the customer. */
export interface PendingDecision {
  /** Identifier of the study or quotation. */
  id: string;
  /** What has to be decided. */
  kind: TaskingDecisionKind;
  /** Order it belongs to. */
  order_id: string;
  /** Moment at which the offer lapses. */
  expires_at?: string | null;
}

/** A list of pending decisions. */
export interface PendingDecisionsOutput {
  /** The pending decisions. */
  items: Array<PendingDecision>;
  /** Number of pending decisions in all. */
  total: number;
}
