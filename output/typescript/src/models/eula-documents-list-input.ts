/**
 * Types of `EulaDocumentsListInput`.
 *
 * @module
 */

/** The schema `EulaDocumentsListInput`. */
export interface EulaDocumentsListInput {
  /** Identifier of the licence agreement. */
  eula_id: string;
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
  /**
   * Field to sort by and direction, separated by a comma.
   *
   * @defaultValue `"validFrom,desc"`
   */
  sort?: string;
}
