/**
 * The class of `analytics.indices`.
 *
 * @module
 */

import * as functions from "../operations/analytics-indices.ts";
import type {
  AnalyticsIndicesListParams,
  AnalyticsIndicesListResult,
} from "../operations/analytics-indices.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";

/** Operations of `analytics.indices`. */
export class AnalyticsIndices extends Resource {
  /**
   * List the spectral indices that can be computed.
   *
   * Without any member of the body, an empty one is sent.
   *
   * `POST /v1/op/analytics.indices.list`
   */
  list(
    params?: AnalyticsIndicesListParams,
    options?: RequestOptions,
  ): APIPromise<AnalyticsIndicesListResult> {
    return functions.analyticsIndicesList(this._client, params, options);
  }
}
