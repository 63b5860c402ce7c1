/**
 * Types of `SrcOperationsCollectionsReadsCollectionsListInput`.
 *
 * @module
 */

/** The schema `src__operations__collections__reads__CollectionsListInput`. */
export interface SrcOperationsCollectionsReadsCollectionsListInput {
  /** Identifier of the project. */
  project_id: string;
}
