/**
 * Types of `CollectionDeleteInput`.
 *
 * @module
 */

/** The schema `CollectionDeleteInput`. */
export interface CollectionDeleteInput {
  /** Identifier of the project. */
  project_id: string;
  /** Identifier of the collection. */
  collection_id: string;
}
