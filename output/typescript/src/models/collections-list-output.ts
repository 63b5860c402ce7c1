/**
 * Types of `CollectionsListOutput`.
 *
 * @module
 */

import type { CollectionResponse } from "./collection-response.ts";

/** A list of collections. */
export interface CollectionsListOutput {
  /** The collections. */
  items: Array<CollectionResponse>;
  /** Number of collections in all. */
  total: number;
}
