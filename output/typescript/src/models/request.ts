/**
 * Types of `request`.
 *
 * @module
 */

/** The schema `RequestApprovalInput`. */
export interface RequestApprovalInput {
  credits: number;
  expiry_hours?: number | null;
}
