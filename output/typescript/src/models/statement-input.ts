/**
 * Types of `StatementInput`.
 *
 * @module
 */

/** The schema `StatementInput`. */
export interface StatementInput {
  /** Identifier of the organization. */
  organization_id: string;
  /** Month to look at, written as year and month. */
  period?: string | null;
}
