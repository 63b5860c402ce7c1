/**
 * Types of `collections`.
 *
 * @module
 */

import type { CollectionResponse } from "./collection.ts";

/** The schema `CollectionsGetInput`. */
export interface CollectionsGetInput {
  /** Identifier of the project. */
  project_id: string;
  /** Identifier of the collection. */
  collection_id: string;
}

/** A list of collections. */
export interface CollectionsListOutput {
  /** The collections. */
  items: Array<CollectionResponse>;
  /** Number of collections in all. */
  total: number;
}
