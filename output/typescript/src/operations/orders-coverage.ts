/**
 * Functions of `orders.coverage`, one for each operation.
 *
 * @module
 */

import type { CoverageOutput } from "../models/coverage.ts";
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

/** Arguments of `ordersCoverageGet`. */
export interface OrdersCoverageGetParams {
  /** Identifier of the order. */
  order_id: string;
}

/** What `ordersCoverageGet` resolves to. */
export type OrdersCoverageGetResult = CoverageOutput;

/** The body of errors of `ordersCoverageGet`. */
export type OrdersCoverageGetErrorBody = Problem | HTTPValidationError;

const getOperation: OperationDescription = {
  id: "orders.coverage.get",
  method: "POST",
  path: "/v1/op/orders.coverage.get",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["order_id"],
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
 * Show how much of an order has been captured.
 *
 * `POST /v1/op/orders.coverage.get`
 */
export function ordersCoverageGet(
  client: APIClient,
  params: OrdersCoverageGetParams,
  options?: RequestOptions,
): APIPromise<OrdersCoverageGetResult> {
  return client.request<OrdersCoverageGetResult>(getOperation, params, options);
}
