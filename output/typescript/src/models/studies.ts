/**
 * Types of `studies`.
 *
 * @module
 */

/** The schema `StudiesListInput`. */
export interface StudiesListInput {
  /** Keep only the entry with this identifier. */
  id?: string | null;
  /** Keep only entries of this workspace. */
  workspaceId?: string | null;
  /** Keep only entries that belong to this order. */
  orderId?: string | null;
  /** Keep only entries with this decision. */
  decision?: string | null;
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
}
