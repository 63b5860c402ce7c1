/**
 * Types of `NotificationsListOutput`.
 *
 * @module
 */

import type { NotificationOutput } from "./notification-output.ts";

/** A list of notifications. */
export interface NotificationsListOutput {
  /** The notifications. */
  items: Array<NotificationOutput>;
  /** Number of notifications in all. */
  total: number;
}
