/**
 * Types of `ApprovalGetInput`.
 *
 * @module
 */

/** The schema `ApprovalGetInput`. */
export interface ApprovalGetInput {
  approval_id: string;
}
