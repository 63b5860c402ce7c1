/**
 * Types of `dispatch`.
 *
 * @module
 */

/** Receipt from the work queue. */
export interface DispatchReceipt {
  /** Name of the queue. */
  queue?: string;
  /** Identifier in the queue. */
  message_id?: string;
  /** Moment of the hand-over. */
  dispatched_at?: string;
  /** Further members. */
  [key: string]: unknown;
}
