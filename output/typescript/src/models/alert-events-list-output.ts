/**
 * Types of `AlertEventsListOutput`.
 *
 * @module
 */

import type { AlertEvent } from "./alert-event.ts";

/** A list of alert events. */
export interface AlertEventsListOutput {
  /** The alert events. */
  items: Array<AlertEvent>;
  /** Number of alert events in all. */
  total: number;
}
