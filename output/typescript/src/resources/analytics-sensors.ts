/**
 * The class of `analytics.sensors`.
 *
 * @module
 */

import * as functions from "../operations/analytics-sensors.ts";
import type { AnalyticsSensorsListResult } from "../operations/analytics-sensors.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";

/** Operations of `analytics.sensors`. */
export class AnalyticsSensors extends Resource {
  /**
   * List the sensors whose band names formulas may use.
   *
   * `POST /v1/op/analytics.sensors.list`
   */
  list(options?: RequestOptions): APIPromise<AnalyticsSensorsListResult> {
    return functions.analyticsSensorsList(this._client, options);
  }
}
