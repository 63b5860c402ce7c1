/**
 * Types of `UnreadCountOutput`.
 *
 * @module
 */

/** How many notifications are unread. */
export interface UnreadCountOutput {
  /** Number of unread notifications. */
  unread_count: number;
}
