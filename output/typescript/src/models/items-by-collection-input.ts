/**
 * Types of `ItemsByCollectionInput`.
 *
 * @module
 */

/** The schema `ItemsByCollectionInput`. */
export interface ItemsByCollectionInput {
  /** Identifier of the collection. */
  collection_id: string;
  /**
   * Largest number of results to return.
   *
   * @defaultValue `100`
   */
  limit?: number;
  /**
   * Number of results to skip.
   *
   * @defaultValue `0`
   */
  offset?: number;
}
