/**
 * Types of `ApprovalRefInput`.
 *
 * @module
 */

/** The schema `ApprovalRefInput`. */
export interface ApprovalRefInput {
  approval_id: string;
}
