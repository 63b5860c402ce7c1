/**
 * Types of `approvals`.
 *
 * @module
 */

/** The schema `ApprovalsListInput`. */
export interface ApprovalsListInput {
  status?: string | null;
}
