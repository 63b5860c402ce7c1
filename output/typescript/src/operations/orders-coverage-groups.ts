/**
 * Functions of `orders.coverage.groups`, one for each operation.
 *
 * @module
 */

import type { CoverageGroupsOutput } from "../models/coverage.ts";
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

/** Arguments of `ordersCoverageGroupsList`. */
export interface OrdersCoverageGroupsListParams {
  /** Identifier of the order. */
  order_id: string;
}

/** What `ordersCoverageGroupsList` resolves to. */
export type OrdersCoverageGroupsListResult = CoverageGroupsOutput;

/** The body of errors of `ordersCoverageGroupsList`. */
export type OrdersCoverageGroupsListErrorBody = Problem | HTTPValidationError;

const listOperation: OperationDescription = {
  id: "orders.coverage.groups.list",
  method: "POST",
  path: "/v1/op/orders.coverage.groups.list",
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
 * List the captures of an order by day.
 *
 * `POST /v1/op/orders.coverage.groups.list`
 */
export function ordersCoverageGroupsList(
  client: APIClient,
  params: OrdersCoverageGroupsListParams,
  options?: RequestOptions,
): APIPromise<OrdersCoverageGroupsListResult> {
  return client.request<OrdersCoverageGroupsListResult>(
    listOperation,
    params,
    options,
  );
}
