/**
 * Functions of `alerts.events`, one for each operation.
 *
 * @module
 */

import type { AlertEvent, AlertEventsListOutput } from "../models/alert.ts";
import type { HTTPValidationError } from "../models/http.ts";
import type { Problem } from "../models/problem.ts";
import type { APIClient } from "../runtime/client.ts";
import * as codecs from "../runtime/codecs.ts";
import type {
  OperationDescription,
  ResponseDescription,
} from "../runtime/description.ts";
import type { RequestOptions } from "../runtime/options.ts";
import { paginate } from "../runtime/pagination.ts";
import type { PagePromise } from "../runtime/pagination.ts";

const problemResponse: ResponseDescription = {
  content: {
    "application/problem+json": codecs.json,
  },
  schema: "Problem",
};

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
    "401": problemResponse,
    "403": problemResponse,
    "404": problemResponse,
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
    "500": problemResponse,
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
 * Without any member of the body, an empty one is sent.
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
