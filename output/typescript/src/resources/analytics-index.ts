/**
 * The class of `analytics.index`.
 *
 * @module
 */

import * as functions from "../operations/analytics-index.ts";
import type {
  AnalyticsIndexGetParams,
  AnalyticsIndexGetResult,
} from "../operations/analytics-index.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";

/** Operations of `analytics.index`. */
export class AnalyticsIndex extends Resource {
  /**
   * Show one spectral index.
   *
   * `POST /v1/op/analytics.index.get`
   */
  get(
    params: AnalyticsIndexGetParams,
    options?: RequestOptions,
  ): APIPromise<AnalyticsIndexGetResult> {
    return functions.analyticsIndexGet(this._client, params, options);
  }
}
