/**
 * Types of `jobs`.
 *
 * @module
 */

/** The schema `JobsListInput`. */
export interface JobsListInput {
  /** Keep only jobs of this workspace. */
  workspaceId?: string | null;
  /** Keep only jobs of this process. */
  processId?: string | null;
  /** Keep only entries with this status. */
  status?: string | null;
  /** Comma-separated job identifiers to keep. */
  ids?: string | null;
  /**
   * Number of the page, starting at 0.
   *
   * @defaultValue `0`
   */
  page?: number;
  /**
   * Number of results per page.
   *
   * @defaultValue `20`
   */
  limit?: number;
  /**
   * Field to sort by and direction, separated by a comma.
   *
   * @defaultValue `"created,desc"`
   */
  sort?: string;
}
