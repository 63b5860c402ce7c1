/**
 * Functions of `alerts.events`, one for each operation.
 *
 * @module
 */

import type { AlertEvent } from "../models/alert-event.ts";
import type { AlertEventsListOutput } from "../models/alert-events-list-output.ts";
import type { HTTPValidationError } from "../models/http-validation-error.ts";
import type { Problem } from "../models/problem.ts";
import type { APIClient } from "../runtime/client.ts";
import * as codecs from "../runtime/codecs.ts";
import type { OperationDescription } from "../runtime/description.ts";
import type { RequestOptions } from "../runtime/options.ts";
import { paginate } from "../runtime/pagination.ts";
import type { PagePromise } from "../runtime/pagination.ts";

/** Arguments of `alertsEventsList`. */
export interface AlertsEventsListParams {
  /** Keep only events of this rule. */
  rule_id?: string | null;
  /** Keep only events that were (or were not) acknowledged. */
  acknowledged?: boolean | null;
  /**
   * Largest number of results to return.
   *
   * @defaultValue `50`
   */
  limit?: number;
  /**
   * Number of results to skip.
   *
   * @defaultValue `0`
   */
  offset?: number;
}

/** What `alertsEventsList` resolves to. */
export type AlertsEventsListResult = AlertEventsListOutput;

/** The body of errors of `alertsEventsList`. */
export type AlertsEventsListErrorBody = Problem | HTTPValidationError;

/** One item of `alertsEventsList`. */
export type AlertsEventsListItem = AlertEvent;

const listOperation: OperationDescription = {
  id: "alerts.events.list",
  method: "POST",
  path: "/v1/op/alerts.events.list",
  body: {
    required: true,
    flat: true,
    content: {
      "application/json": codecs.json,
    },
  },
  responses: {
    "200": {
      content: {
        "application/json": codecs.json,
      },
    },
    "401": {
      content: {
        "application/problem+json": codecs.json,
      },
      schema: "Problem",
    },
    "403": {
      content: {
        "application/problem+json": codecs.json,
      },
      schema: "Problem",
    },
    "404": {
      content: {
        "application/problem+json": codecs.json,
      },
      schema: "Problem",
    },
    "422": {
      content: {
        "application/json": codecs.json,
      },
      schema: "HTTPValidationError",
    },
    "429": {
      content: {
        "application/problem+json": codecs.json,
      },
      headers: {
        "Retry-After": "integer",
      },
      schema: "Problem",
    },
    "500": {
      content: {
        "application/problem+json": codecs.json,
      },
      schema: "Problem",
    },
  },
  security: [["bearerAuth"], ["apiKeyAuth"]],
  pagination: {
    style: "offset",
    items: "/items",
    request: "offset",
    limit: "limit",
    total: "/total",
  },
};

/**
 * List the events that alert rules produced.
 *
 * `POST /v1/op/alerts.events.list`
 */
export function alertsEventsList(
  client: APIClient,
  params?: AlertsEventsListParams,
  options?: RequestOptions,
): PagePromise<AlertsEventsListItem, AlertsEventsListResult> {
  return paginate(client, listOperation, params, options);
}
