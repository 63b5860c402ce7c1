/**
 * Functions of `alerts.rules`, one for each operation.
 *
 * @module
 */

import type { AlertRulesListOutput } from "../models/alert.ts";
import type { HTTPValidationError } from "../models/http.ts";
import type { Problem } from "../models/problem.ts";
import type { APIClient } from "../runtime/client.ts";
import * as codecs from "../runtime/codecs.ts";
import type {
  OperationDescription,
  ResponseDescription,
} from "../runtime/description.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";

const problemResponse: ResponseDescription = {
  content: {
    "application/problem+json": codecs.json,
  },
  schema: "Problem",
};

/** Arguments of `alertsRulesList`. */
export interface AlertsRulesListParams {
  /** Keep only rules that are (or are not) switched on. */
  active?: boolean | null;
  /** Keep only rules that watch this collection. */
  collection_id?: string | null;
}

/** What `alertsRulesList` resolves to. */
export type AlertsRulesListResult = AlertRulesListOutput;

/** The body of errors of `alertsRulesList`. */
export type AlertsRulesListErrorBody = Problem | HTTPValidationError;

const listOperation: OperationDescription = {
  id: "alerts.rules.list",
  method: "POST",
  path: "/v1/op/alerts.rules.list",
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
};

/**
 * List the alert rules of the organization.
 *
 * Without any member of the body, an empty one is sent.
 *
 * `POST /v1/op/alerts.rules.list`
 */
export function alertsRulesList(
  client: APIClient,
  params?: AlertsRulesListParams,
  options?: RequestOptions,
): APIPromise<AlertsRulesListResult> {
  return client.request<AlertsRulesListResult>(listOperation, params, options);
}
