/**
 * Types of `SrcOperationsStacReadsCollectionsListInput`.
 *
 * @module
 */

/** The schema `src__operations__stac__reads__CollectionsListInput`. */
export interface SrcOperationsStacReadsCollectionsListInput {
  /**
   * Prefix for the links in the answer.
   *
   * @defaultValue `""`
   */
  base_url?: string;
}
