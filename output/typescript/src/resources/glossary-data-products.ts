/**
 * The class of `glossary.data_products`.
 *
 * @module
 */

import * as functions from "../operations/glossary-data-products.ts";
import type {
  GlossaryDataProductsGetParams,
  GlossaryDataProductsGetResult,
  GlossaryDataProductsListItem,
  GlossaryDataProductsListParams,
  GlossaryDataProductsListResult,
} from "../operations/glossary-data-products.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { PagePromise } from "../runtime/pagination.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";

/** Operations of `glossary.data_products`. */
export class GlossaryDataProducts extends Resource {
  /**
   * Look up a data product by name.
   *
   * `POST /v1/op/glossary.data_products.get`
   */
  get(
    params: GlossaryDataProductsGetParams,
    options?: RequestOptions,
  ): APIPromise<GlossaryDataProductsGetResult> {
    return functions.glossaryDataProductsGet(this._client, params, options);
  }

  /**
   * List data products that can be ordered.
   *
   * Without any member of the body, an empty one is sent.
   *
   * `POST /v1/op/glossary.data_products.list`
   */
  list(
    params?: GlossaryDataProductsListParams,
    options?: RequestOptions,
  ): PagePromise<GlossaryDataProductsListItem, GlossaryDataProductsListResult> {
    return functions.glossaryDataProductsList(this._client, params, options);
  }
}
