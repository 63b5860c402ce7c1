/**
 * Types of `UsageHistoryInput`.
 *
 * @module
 */

/** The schema `UsageHistoryInput`. */
export interface UsageHistoryInput {
  /** Identifier of the organization. */
  organization_id: string;
  /**
   * How many months to look back.
   *
   * @defaultValue `3`
   */
  months?: number;
}
