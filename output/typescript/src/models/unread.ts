/**
 * Types of `unread`.
 *
 * @module
 */

/** How many notifications are unread. */
export interface UnreadCountOutput {
  /** Number of unread notifications. */
  unread_count: number;
}
