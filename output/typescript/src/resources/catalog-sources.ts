/**
 * The class of `catalog.sources`.
 *
 * @module
 */

import * as functions from "../operations/catalog-sources.ts";
import type {
  CatalogSourcesListParams,
  CatalogSourcesListResult,
} from "../operations/catalog-sources.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";

/** Operations of `catalog.sources`. */
export class CatalogSources extends Resource {
  /**
   * List the sources that can be searched.
   *
   * Without any member of the body, an empty one is sent.
   *
   * `POST /v1/op/catalog.sources.list`
   */
  list(
    params?: CatalogSourcesListParams,
    options?: RequestOptions,
  ): APIPromise<CatalogSourcesListResult> {
    return functions.catalogSourcesList(this._client, params, options);
  }
}
