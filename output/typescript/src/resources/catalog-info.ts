/**
 * The class of `catalog.info`.
 *
 * @module
 */

import * as functions from "../operations/catalog-info.ts";
import type {
  CatalogInfoLandsatParams,
  CatalogInfoLandsatResult,
  CatalogInfoNaipParams,
  CatalogInfoNaipResult,
  CatalogInfoSampleParams,
  CatalogInfoSampleResult,
  CatalogInfoSentinelParams,
  CatalogInfoSentinelResult,
} from "../operations/catalog-info.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";

/** Operations of `catalog.info`. */
export class CatalogInfo extends Resource {
  /**
   * Describe a Landsat scene for drawing.
   *
   * `POST /v1/op/catalog.info.landsat`
   */
  landsat(
    params: CatalogInfoLandsatParams,
    options?: RequestOptions,
  ): APIPromise<CatalogInfoLandsatResult> {
    return functions.catalogInfoLandsat(this._client, params, options);
  }

  /**
   * Describe a NAIP scene for drawing.
   *
   * `POST /v1/op/catalog.info.naip`
   */
  naip(
    params: CatalogInfoNaipParams,
    options?: RequestOptions,
  ): APIPromise<CatalogInfoNaipResult> {
    return functions.catalogInfoNaip(this._client, params, options);
  }

  /**
   * Describe a sample scene of a provider for drawing.
   *
   * `POST /v1/op/catalog.info.sample`
   */
  sample(
    params: CatalogInfoSampleParams,
    options?: RequestOptions,
  ): APIPromise<CatalogInfoSampleResult> {
    return functions.catalogInfoSample(this._client, params, options);
  }

  /**
   * Describe a Sentinel scene for drawing.
   *
   * `POST /v1/op/catalog.info.sentinel`
   */
  sentinel(
    params: CatalogInfoSentinelParams,
    options?: RequestOptions,
  ): APIPromise<CatalogInfoSentinelResult> {
    return functions.catalogInfoSentinel(this._client, params, options);
  }
}
