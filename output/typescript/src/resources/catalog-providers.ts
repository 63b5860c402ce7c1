/**
 * The class of `catalog.providers`.
 *
 * @module
 */

import * as functions from "../operations/catalog-providers.ts";
import type { CatalogProvidersListResult } from "../operations/catalog-providers.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";

/** Operations of `catalog.providers`. */
export class CatalogProviders extends Resource {
  /**
   * List providers that offer sample scenes.
   *
   * `POST /v1/op/catalog.providers.list`
   */
  list(options?: RequestOptions): APIPromise<CatalogProvidersListResult> {
    return functions.catalogProvidersList(this._client, options);
  }
}
