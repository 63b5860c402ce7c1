/**
 * The class of `alerts.events`.
 *
 * @module
 */

import * as functions from "../operations/alerts-events.ts";
import type {
  AlertsEventsListItem,
  AlertsEventsListParams,
  AlertsEventsListResult,
} from "../operations/alerts-events.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { PagePromise } from "../runtime/pagination.ts";
import { Resource } from "../runtime/resource.ts";

/** Operations of `alerts.events`. */
export class AlertsEvents extends Resource {
  /**
   * List the events that alert rules produced.
   *
   * Without any member of the body, an empty one is sent.
   *
   * `POST /v1/op/alerts.events.list`
   */
  list(
    params?: AlertsEventsListParams,
    options?: RequestOptions,
  ): PagePromise<AlertsEventsListItem, AlertsEventsListResult> {
    return functions.alertsEventsList(this._client, params, options);
  }
}
