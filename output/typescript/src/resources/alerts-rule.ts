/**
 * The class of `alerts.rule`.
 *
 * @module
 */

import * as functions from "../operations/alerts-rule.ts";
import type {
  AlertsRuleGetParams,
  AlertsRuleGetResult,
} from "../operations/alerts-rule.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";

/** Operations of `alerts.rule`. */
export class AlertsRule extends Resource {
  /**
   * Show one alert rule.
   *
   * `POST /v1/op/alerts.rule.get`
   */
  get(
    params: AlertsRuleGetParams,
    options?: RequestOptions,
  ): APIPromise<AlertsRuleGetResult> {
    return functions.alertsRuleGet(this._client, params, options);
  }
}
