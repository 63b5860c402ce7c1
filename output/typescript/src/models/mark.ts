/**
 * Types of `mark`.
 *
 * @module
 */

/** How many notifications changed. */
export interface MarkAllReadOutput {
  /**
   * Notifications marked as read.
   *
   * @defaultValue `0`
   */
  marked_count?: number;
}
