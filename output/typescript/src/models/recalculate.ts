/**
 * Types of `recalculate`.
 *
 * @module
 */

/** The schema `RecalculateInput`. */
export interface RecalculateInput {
  /** Identifier of the organization. */
  organization_id: string;
}

/** Storage after a recount. */
export interface RecalculateOutput {
  /** Identifier of the organization. */
  organization_id: string;
  /** Bytes before the recount. */
  previous_bytes: number | bigint;
  /** Bytes after the recount. */
  storage_bytes: number | bigint;
}
