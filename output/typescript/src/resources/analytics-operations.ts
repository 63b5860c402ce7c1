/**
 * The class of `analytics.operations`.
 *
 * @module
 */

import * as functions from "../operations/analytics-operations.ts";
import type {
  AnalyticsOperationsGetParams,
  AnalyticsOperationsGetResult,
  AnalyticsOperationsListParams,
  AnalyticsOperationsListResult,
} from "../operations/analytics-operations.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";

/** Operations of `analytics.operations`. */
export class AnalyticsOperations extends Resource {
  /**
   * Show one analytics operation with its parameters.
   *
   * `POST /v1/op/analytics.operations.get`
   */
  get(
    params: AnalyticsOperationsGetParams,
    options?: RequestOptions,
  ): APIPromise<AnalyticsOperationsGetResult> {
    return functions.analyticsOperationsGet(this._client, params, options);
  }

  /**
   * List the registered analytics operations.
   *
   * Without any member of the body, an empty one is sent.
   *
   * `POST /v1/op/analytics.operations.list`
   */
  list(
    params?: AnalyticsOperationsListParams,
    options?: RequestOptions,
  ): APIPromise<AnalyticsOperationsListResult> {
    return functions.analyticsOperationsList(this._client, params, options);
  }
}
