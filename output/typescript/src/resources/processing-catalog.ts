/**
 * The class of `processing.catalog`.
 *
 * @module
 */

import * as functions from "../operations/processing-catalog.ts";
import type {
  ProcessingCatalogEstimateParams,
  ProcessingCatalogEstimateResult,
  ProcessingCatalogGetParams,
  ProcessingCatalogGetResult,
  ProcessingCatalogListResult,
  ProcessingCatalogValidateParams,
  ProcessingCatalogValidateResult,
} from "../operations/processing-catalog.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";

/**
 * Catalog & search
 *
 * Searching for imagery and looking at it before buying.
 */
export class ProcessingCatalog extends Resource {
  /**
   * Price a run of a process.
   *
   * `POST /v1/op/processing.catalog.estimate`
   */
  estimate(
    params: ProcessingCatalogEstimateParams,
    options?: RequestOptions,
  ): APIPromise<ProcessingCatalogEstimateResult> {
    return functions.processingCatalogEstimate(this._client, params, options);
  }

  /**
   * Show one process with its inputs.
   *
   * `POST /v1/op/processing.catalog.get`
   */
  get(
    params: ProcessingCatalogGetParams,
    options?: RequestOptions,
  ): APIPromise<ProcessingCatalogGetResult> {
    return functions.processingCatalogGet(this._client, params, options);
  }

  /**
   * List processes that can be run.
   *
   * `POST /v1/op/processing.catalog.list`
   */
  list(options?: RequestOptions): APIPromise<ProcessingCatalogListResult> {
    return functions.processingCatalogList(this._client, options);
  }

  /**
   * Check the inputs of a run without starting it.
   *
   * `POST /v1/op/processing.catalog.validate`
   */
  validate(
    params: ProcessingCatalogValidateParams,
    options?: RequestOptions,
  ): APIPromise<ProcessingCatalogValidateResult> {
    return functions.processingCatalogValidate(this._client, params, options);
  }
}
