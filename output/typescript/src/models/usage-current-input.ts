/**
 * Types of `UsageCurrentInput`.
 *
 * @module
 */

/** The schema `UsageCurrentInput`. */
export interface UsageCurrentInput {
  /** Organization to report on. */
  organization_id: string;
}
