/**
 * Functions of `analytics.operations`, one for each operation.
 *
 * @module
 */

import type {
  AnalyticsOperation,
  AnalyticsOperationsOutput,
} from "../models/analytics.ts";
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

const httpValidationErrorResponse: ResponseDescription = {
  content: {
    "application/json": codecs.json,
  },
  schema: "HTTPValidationError",
};

const jsonResponse: ResponseDescription = {
  content: {
    "application/json": codecs.json,
  },
};

const problemResponse: ResponseDescription = {
  content: {
    "application/problem+json": codecs.json,
  },
  headers: {
    "Retry-After": "integer",
  },
  schema: "Problem",
};

/** Arguments of `analyticsOperationsGet`. */
export interface AnalyticsOperationsGetParams {
  /** Analytics operation to show, by name. */
  operation_name: string;
}

/** What `analyticsOperationsGet` resolves to. */
export type AnalyticsOperationsGetResult = AnalyticsOperation;

/** The body of errors of `analyticsOperationsGet`. */
export type AnalyticsOperationsGetErrorBody = Problem | HTTPValidationError;

const getOperation: OperationDescription = {
  id: "analytics.operations.get",
  method: "POST",
  path: "/v1/op/analytics.operations.get",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["operation_name"],
    content: {
      "application/json": codecs.json,
    },
  },
  responses: {
    "200": jsonResponse,
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
    "422": httpValidationErrorResponse,
    "429": problemResponse,
    "500": {
      content: {
        "application/problem+json": codecs.json,
      },
      schema: "Problem",
    },
  },
  security: [["bearerAuth"], ["apiKeyAuth"]],
};

/**
 * Show one analytics operation with its parameters.
 *
 * `POST /v1/op/analytics.operations.get`
 */
export function analyticsOperationsGet(
  client: APIClient,
  params: AnalyticsOperationsGetParams,
  options?: RequestOptions,
): APIPromise<AnalyticsOperationsGetResult> {
  return client.request<AnalyticsOperationsGetResult>(
    getOperation,
    params,
    options,
  );
}

/** Arguments of `analyticsOperationsList`. */
export interface AnalyticsOperationsListParams {
  /** Keep only operations for this kind of data. */
  data_type?: string | null;
}

/** What `analyticsOperationsList` resolves to. */
export type AnalyticsOperationsListResult = AnalyticsOperationsOutput;

/** The body of errors of `analyticsOperationsList`. */
export type AnalyticsOperationsListErrorBody = Problem | HTTPValidationError;

const listOperation: OperationDescription = {
  id: "analytics.operations.list",
  method: "POST",
  path: "/v1/op/analytics.operations.list",
  body: {
    required: true,
    flat: true,
    content: {
      "application/json": codecs.json,
    },
  },
  responses: {
    "200": jsonResponse,
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
    "422": httpValidationErrorResponse,
    "429": problemResponse,
    "500": {
      content: {
        "application/problem+json": codecs.json,
      },
      schema: "Problem",
    },
  },
  security: [["bearerAuth"], ["apiKeyAuth"]],
};

/**
 * List the registered analytics operations.
 *
 * Without any member of the body, an empty one is sent.
 *
 * `POST /v1/op/analytics.operations.list`
 */
export function analyticsOperationsList(
  client: APIClient,
  params?: AnalyticsOperationsListParams,
  options?: RequestOptions,
): APIPromise<AnalyticsOperationsListResult> {
  return client.request<AnalyticsOperationsListResult>(
    listOperation,
    params,
    options,
  );
}
