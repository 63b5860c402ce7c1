/**
 * Types of `SrcOperationsGlossaryReadsCollectionsListInput`.
 *
 * @module
 */

/** The schema `src__operations__glossary__reads__CollectionsListInput`. */
export interface SrcOperationsGlossaryReadsCollectionsListInput {
  /** Keep only collections offered through these integrations. */
  integrations?: string | null;
  /** Keep only collections of this type. */
  type?: string | null;
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
   * @defaultValue `"createdAt,desc"`
   */
  sort?: string | null;
}
