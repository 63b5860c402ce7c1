/**
 * Functions of `alerts.rule`, one for each operation.
 *
 * @module
 */

import type { AlertRuleOutput } from "../models/alert.ts";
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

/** Arguments of `alertsRuleGet`. */
export interface AlertsRuleGetParams {
  /** Identifier of the alert rule. */
  rule_id: string;
}

/** What `alertsRuleGet` resolves to. */
export type AlertsRuleGetResult = AlertRuleOutput;

/** The body of errors of `alertsRuleGet`. */
export type AlertsRuleGetErrorBody = Problem | HTTPValidationError;

const getOperation: OperationDescription = {
  id: "alerts.rule.get",
  method: "POST",
  path: "/v1/op/alerts.rule.get",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["rule_id"],
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
 * Show one alert rule.
 *
 * `POST /v1/op/alerts.rule.get`
 */
export function alertsRuleGet(
  client: APIClient,
  params: AlertsRuleGetParams,
  options?: RequestOptions,
): APIPromise<AlertsRuleGetResult> {
  return client.request<AlertsRuleGetResult>(getOperation, params, options);
}
