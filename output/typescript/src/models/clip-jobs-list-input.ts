/**
 * Types of `ClipJobsListInput`.
 *
 * @module
 */

/** The schema `ClipJobsListInput`. */
export interface ClipJobsListInput {
  /** Identifier of the organization. */
  organization_id: string;
  /** Keep only entries with this status. */
  status?: string | null;
  /**
   * Largest number of results to return.
   *
   * @defaultValue `50`
   */
  limit?: number;
  /**
   * Number of results to skip.
   *
   * @defaultValue `0`
   */
  offset?: number;
}
