/**
 * Types of `NotificationRef`.
 *
 * @module
 */

/** The schema `NotificationRef`. */
export interface NotificationRef {
  /** Identifier of the notification. */
  notification_id: string;
}
