/**
 * The class of `collections`.
 *
 * @module
 */

import * as functions from "../operations/collections.ts";
import type {
  CollectionsCreateParams,
  CollectionsCreateResult,
  CollectionsDeleteParams,
  CollectionsDeleteResult,
  CollectionsGetParams,
  CollectionsGetResult,
  CollectionsListParams,
  CollectionsListResult,
  CollectionsUpdateParams,
  CollectionsUpdateResult,
} from "../operations/collections.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";

/**
 * Collections
 *
 * Groups of items within a project.
 */
export class Collections extends Resource {
  /**
   * Create a collection in a project.
   *
   * `POST /v1/op/collections.create`
   */
  create(
    params: CollectionsCreateParams,
    options?: RequestOptions,
  ): APIPromise<CollectionsCreateResult> {
    return functions.collectionsCreate(this._client, params, options);
  }

  /**
   * Delete a collection; its items stay.
   *
   * `POST /v1/op/collections.delete`
   */
  delete(
    params: CollectionsDeleteParams,
    options?: RequestOptions,
  ): APIPromise<CollectionsDeleteResult> {
    return functions.collectionsDelete(this._client, params, options);
  }

  /**
   * Show one collection.
   *
   * `POST /v1/op/collections.get`
   */
  get(
    params: CollectionsGetParams,
    options?: RequestOptions,
  ): APIPromise<CollectionsGetResult> {
    return functions.collectionsGet(this._client, params, options);
  }

  /**
   * List the collections of a project.
   *
   * `POST /v1/op/collections.list`
   */
  list(
    params: CollectionsListParams,
    options?: RequestOptions,
  ): APIPromise<CollectionsListResult> {
    return functions.collectionsList(this._client, params, options);
  }

  /**
   * Change a collection.
   *
   * `POST /v1/op/collections.update`
   */
  update(
    params: CollectionsUpdateParams,
    options?: RequestOptions,
  ): APIPromise<CollectionsUpdateResult> {
    return functions.collectionsUpdate(this._client, params, options);
  }
}
