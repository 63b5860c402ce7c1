/**
 * Types of `reject`.
 *
 * @module
 */

/** The schema `RejectApprovalInput`. */
export interface RejectApprovalInput {
  approval_id: string;
  reason?: string | null;
}
