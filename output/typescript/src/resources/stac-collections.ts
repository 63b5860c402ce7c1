/**
 * The class of `stac.collections`.
 *
 * @module
 */

import * as functions from "../operations/stac-collections.ts";
import type {
  StacCollectionsListParams,
  StacCollectionsListResult,
} from "../operations/stac-collections.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";

/**
 * Collections
 *
 * Groups of items within a project.
 */
export class StacCollections extends Resource {
  /**
   * List collections as STAC documents.
   *
   * Without any member of the body, an empty one is sent.
   *
   * `POST /v1/op/stac.collections.list`
   */
  list(
    params?: StacCollectionsListParams,
    options?: RequestOptions,
  ): APIPromise<StacCollectionsListResult> {
    return functions.stacCollectionsList(this._client, params, options);
  }
}
