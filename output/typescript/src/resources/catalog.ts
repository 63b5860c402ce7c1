/**
 * The class of `catalog`.
 *
 * @module
 */

import * as functions from "../operations/catalog.ts";
import type {
  CatalogFederatedSearchParams,
  CatalogFederatedSearchResult,
  CatalogGranulePointsParams,
  CatalogGranulePointsResult,
  CatalogSearchItem,
  CatalogSearchParams,
  CatalogSearchResult,
  CatalogSearchStreamParams,
  CatalogSearchStreamResult,
} from "../operations/catalog.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { PagePromise } from "../runtime/pagination.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";
import { CatalogImage } from "./catalog-image.ts";
import { CatalogInfo } from "./catalog-info.ts";
import { CatalogProvider } from "./catalog-provider.ts";
import { CatalogProviders } from "./catalog-providers.ts";
import { CatalogSources } from "./catalog-sources.ts";
import { CatalogTile } from "./catalog-tile.ts";
import { CatalogVendors } from "./catalog-vendors.ts";
import { CatalogViz } from "./catalog-viz.ts";

/**
 * Catalog & search
 *
 * Searching for imagery and looking at it before buying.
 */
export class Catalog extends Resource {
  /** Operations of `catalog.image`. */
  readonly image: CatalogImage = new CatalogImage(this._client);

  /** Operations of `catalog.info`. */
  readonly info: CatalogInfo = new CatalogInfo(this._client);

  /** Operations of `catalog.provider`. */
  readonly provider: CatalogProvider = new CatalogProvider(this._client);

  /** Operations of `catalog.providers`. */
  readonly providers: CatalogProviders = new CatalogProviders(this._client);

  /** Operations of `catalog.sources`. */
  readonly sources: CatalogSources = new CatalogSources(this._client);

  /** Operations of `catalog.tile`. */
  readonly tile: CatalogTile = new CatalogTile(this._client);

  /** Operations of `catalog.vendors`. */
  readonly vendors: CatalogVendors = new CatalogVendors(this._client);

  /** Operations of `catalog.viz`. */
  readonly viz: CatalogViz = new CatalogViz(this._client);

  /**
   * Search several catalogs at once.
   *
   * Without any member of the body, an empty one is sent.
   *
   * `POST /v1/op/catalog.federated_search`
   */
  federated_search(
    params?: CatalogFederatedSearchParams,
    options?: RequestOptions,
  ): APIPromise<CatalogFederatedSearchResult> {
    return functions.catalogFederatedSearch(this._client, params, options);
  }

  /**
   * Read elevation points of a granule within an area.
   *
   * `POST /v1/op/catalog.granule_points`
   */
  granule_points(
    params: CatalogGranulePointsParams,
    options?: RequestOptions,
  ): APIPromise<CatalogGranulePointsResult> {
    return functions.catalogGranulePoints(this._client, params, options);
  }

  /**
   * Search the catalog of one imagery host, with prices.
   *
   * Pass `next` from the answer to get the following page; it is null on the
   * last one.
   *
   * `POST /v1/op/catalog.search`
   */
  search(
    params: CatalogSearchParams,
    options?: RequestOptions,
  ): PagePromise<CatalogSearchItem, CatalogSearchResult> {
    return functions.catalogSearch(this._client, params, options);
  }

  /**
   * Search a catalog and receive scenes one by one as they are found.
   *
   * Takes the same members as `catalog.search`. Every line of the answer is one
   * scene.
   *
   * `POST /v1/op/catalog.search_stream`
   */
  search_stream(
    params?: CatalogSearchStreamParams,
    options?: RequestOptions,
  ): APIPromise<CatalogSearchStreamResult> {
    return functions.catalogSearchStream(this._client, params, options);
  }
}
