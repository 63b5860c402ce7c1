/**
 * Types of `NotificationLevel`.
 *
 * @module
 */

/** How urgent a notification is. */
export type NotificationLevel =
  "info" | "success" | "warning" | "error" | (string & {});
