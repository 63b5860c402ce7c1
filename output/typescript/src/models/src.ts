/**
 * Types of `src`.
 *
 * @module
 */

/** The schema `src__operations__collections__reads__CollectionsListInput`. */
export interface SrcOperationsCollectionsReadsCollectionsListInput {
  /** Identifier of the project. */
  project_id: string;
}

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

/** The schema `src__operations__stac__reads__CollectionsListInput`. */
export interface SrcOperationsStacReadsCollectionsListInput {
  /**
   * Prefix for the links in the answer.
   *
   * @defaultValue `""`
   */
  base_url?: string;
}
