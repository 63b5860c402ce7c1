/**
 * Types of `providers`.
 *
 * @module
 */

/** The schema `ProvidersListInput`. */
export interface ProvidersListInput {
  /**
   * Number of the page, starting at 0.
   *
   * @defaultValue `0`
   */
  page?: number;
  /**
   * Number of results per page.
   *
   * @defaultValue `10`
   */
  size?: number;
  /**
   * Field to sort by and direction, separated by a comma.
   *
   * @defaultValue `"name,desc"`
   */
  sort?: string | null;
  /** Keep only providers in this role. */
  role?: string | null;
}
