/**
 * The class of `catalog.provider`.
 *
 * @module
 */

import * as functions from "../operations/catalog-provider.ts";
import type {
  CatalogProviderSamplesItem,
  CatalogProviderSamplesParams,
  CatalogProviderSamplesResult,
} from "../operations/catalog-provider.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { PagePromise } from "../runtime/pagination.ts";
import { Resource } from "../runtime/resource.ts";

/** Operations of `catalog.provider`. */
export class CatalogProvider extends Resource {
  /**
   * List sample scenes of a provider.
   *
   * `POST /v1/op/catalog.provider.samples`
   */
  samples(
    params: CatalogProviderSamplesParams,
    options?: RequestOptions,
  ): PagePromise<CatalogProviderSamplesItem, CatalogProviderSamplesResult> {
    return functions.catalogProviderSamples(this._client, params, options);
  }
}
