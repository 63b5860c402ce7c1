/**
 * Types of `PendingDecisionsOutput`.
 *
 * @module
 */

import type { PendingDecision } from "./pending-decision.ts";

/** A list of pending decisions. */
export interface PendingDecisionsOutput {
  /** The pending decisions. */
  items: Array<PendingDecision>;
  /** Number of pending decisions in all. */
  total: number;
}
