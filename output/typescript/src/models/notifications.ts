/**
 * Types of `notifications`.
 *
 * @module
 */

import type { NotificationOutput } from "./notification.ts";

/** The schema `NotificationsListInput`. */
export interface NotificationsListInput {
  /**
   * Whether only unread notifications are listed.
   *
   * @defaultValue `false`
   */
  unread_only?: boolean;
  /**
   * Largest number of results to return.
   *
   * @defaultValue `50`
   */
  limit?: number;
  /**
   * Number of results to skip.
   *
   * @defaultValue `0`
   */
  offset?: number;
}

/** A list of notifications. */
export interface NotificationsListOutput {
  /** The notifications. */
  items: Array<NotificationOutput>;
  /** Number of notifications in all. */
  total: number;
}
