/**
 * Types of `ApprovalsListInput`.
 *
 * @module
 */

/** The schema `ApprovalsListInput`. */
export interface ApprovalsListInput {
  status?: string | null;
}
