/**
 * Types of `approval`.
 *
 * @module
 */

/** The schema `ApprovalGetInput`. */
export interface ApprovalGetInput {
  approval_id: string;
}

/** A request to buy credits and what became of it. */
export interface ApprovalOutput {
  /** Identifier of the approval. */
  id: string;
  /** State of the approval. */
  status?: ApprovalStatus;
  /** Number of credits asked for. */
  credits?: number;
  /** Price in Australian dollars, once it is known. */
  amount_aud?: number | null;
  /** Why the request was rejected. */
  reason?: string | null;
  /** User who asked. */
  requested_by?: string | null;
  /** User who decided. */
  decided_by?: string | null;
  /** Moment of the request. */
  created_at?: string;
  /** Moment at which an undecided request lapses. */
  expires_at?: string | null;
  /** Further members. */
  [key: string]: unknown;
}

/** The schema `ApprovalRefInput`. */
export interface ApprovalRefInput {
  approval_id: string;
}

/** State of a request to buy credits. */
export type ApprovalStatus =
  "pending" | "approved" | "rejected" | "expired" | (string & {});
