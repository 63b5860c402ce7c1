/**
 * The class of `alerts.rules`.
 *
 * @module
 */

import * as functions from "../operations/alerts-rules.ts";
import type {
  AlertsRulesListParams,
  AlertsRulesListResult,
} from "../operations/alerts-rules.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";

/** Operations of `alerts.rules`. */
export class AlertsRules extends Resource {
  /**
   * List the alert rules of the organization.
   *
   * Without any member of the body, an empty one is sent.
   *
   * `POST /v1/op/alerts.rules.list`
   */
  list(
    params?: AlertsRulesListParams,
    options?: RequestOptions,
  ): APIPromise<AlertsRulesListResult> {
    return functions.alertsRulesList(this._client, params, options);
  }
}
