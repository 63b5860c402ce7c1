/**
 * Types of `NotificationsListInput`.
 *
 * @module
 */

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
