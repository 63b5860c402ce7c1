/**
 * Types of `CollectionGetInput`.
 *
 * @module
 */

/** The schema `CollectionGetInput`. */
export interface CollectionGetInput {
  /** Name of the collection in the glossary. */
  collection_name: string;
}
