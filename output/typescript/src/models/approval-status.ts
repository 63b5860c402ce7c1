/**
 * Types of `ApprovalStatus`.
 *
 * @module
 */

/** State of a request to buy credits. */
export type ApprovalStatus =
  "pending" | "approved" | "rejected" | "expired" | (string & {});
