/**
 * Types of `AlertEventOutput`.
 *
 * @module
 */

import type { AlertEvent } from "./alert-event.ts";

/** An alert event. */
export interface AlertEventOutput {
  /** The event. */
  alert_event: AlertEvent;
}
