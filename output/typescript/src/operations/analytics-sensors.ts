/**
 * Functions of `analytics.sensors`, one for each operation.
 *
 * @module
 */

import type { HTTPValidationError } from "../models/http.ts";
import type { Problem } from "../models/problem.ts";
import type { SensorsOutput } from "../models/sensors.ts";
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

/** What `analyticsSensorsList` resolves to. */
export type AnalyticsSensorsListResult = SensorsOutput;

/** The body of errors of `analyticsSensorsList`. */
export type AnalyticsSensorsListErrorBody = Problem | HTTPValidationError;

const listOperation: OperationDescription = {
  id: "analytics.sensors.list",
  method: "POST",
  path: "/v1/op/analytics.sensors.list",
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
 * List the sensors whose band names formulas may use.
 *
 * `POST /v1/op/analytics.sensors.list`
 */
export function analyticsSensorsList(
  client: APIClient,
  options?: RequestOptions,
): APIPromise<AnalyticsSensorsListResult> {
  return client.request<AnalyticsSensorsListResult>(
    listOperation,
    undefined,
    options,
  );
}
