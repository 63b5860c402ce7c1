/**
 * Types of `decisions`.
 *
 * @module
 */

/** The schema `DecisionsPendingInput`. */
export interface DecisionsPendingInput {
  /** Keep only decisions of this workspace. */
  workspaceId?: string | null;
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
  size?: number;
  /** Comma-separated kinds of decisions to keep. */
  kinds?: string | null;
}
