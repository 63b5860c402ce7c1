/**
 * Types of `CollectionsGetInput`.
 *
 * @module
 */

/** The schema `CollectionsGetInput`. */
export interface CollectionsGetInput {
  /** Identifier of the project. */
  project_id: string;
  /** Identifier of the collection. */
  collection_id: string;
}
