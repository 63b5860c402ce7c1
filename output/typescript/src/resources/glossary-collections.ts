/**
 * The class of `glossary.collections`.
 *
 * @module
 */

import * as functions from "../operations/glossary-collections.ts";
import type {
  GlossaryCollectionsGetParams,
  GlossaryCollectionsGetResult,
  GlossaryCollectionsListItem,
  GlossaryCollectionsListParams,
  GlossaryCollectionsListResult,
} from "../operations/glossary-collections.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { PagePromise } from "../runtime/pagination.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";

/**
 * Collections
 *
 * Groups of items within a project.
 */
export class GlossaryCollections extends Resource {
  /**
   * Look up a collection by name.
   *
   * `POST /v1/op/glossary.collections.get`
   */
  get(
    params: GlossaryCollectionsGetParams,
    options?: RequestOptions,
  ): APIPromise<GlossaryCollectionsGetResult> {
    return functions.glossaryCollectionsGet(this._client, params, options);
  }

  /**
   * List collections that can be ordered from.
   *
   * Without any member of the body, an empty one is sent.
   *
   * `POST /v1/op/glossary.collections.list`
   */
  list(
    params?: GlossaryCollectionsListParams,
    options?: RequestOptions,
  ): PagePromise<GlossaryCollectionsListItem, GlossaryCollectionsListResult> {
    return functions.glossaryCollectionsList(this._client, params, options);
  }
}
