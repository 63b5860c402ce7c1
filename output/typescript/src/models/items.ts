/**
 * Types of `items`.
 *
 * @module
 */

import type { ItemResponse } from "./item.ts";

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

/** The schema `ItemsListInput`. */
export interface ItemsListInput {
  /** Identifier of the project. */
  project_id: string;
  /** Keep only items of this collection. */
  collection_id?: string | null;
  /**
   * Whether only items outside any collection are listed.
   *
   * @defaultValue `false`
   */
  uncollected?: boolean;
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

/** A list of items. */
export interface ItemsListOutput {
  /** The items. */
  items: Array<ItemResponse>;
  /** Number of items in all. */
  total: number;
}
