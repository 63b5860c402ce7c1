/**
 * Functions of `orders.tasking.feasibility_studies`, one for each operation.
 *
 * @module
 */

import type {
  FeasibilityStudiesOutput,
  FeasibilityStudy,
} from "../models/feasibility.ts";
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

/** Arguments of `ordersTaskingFeasibilityStudiesList`. */
export interface OrdersTaskingFeasibilityStudiesListParams {
  /** Keep only the entry with this identifier. */
  id?: string | null;
  /** Keep only entries of this workspace. */
  workspaceId?: string | null;
  /** Keep only entries that belong to this order. */
  orderId?: string | null;
  /** Keep only entries with this decision. */
  decision?: string | null;
  /**
   * Number of the page, starting at 0.
   *
   * @defaultValue `0`
   */
  page?: number;
  /**
   * Number of results per page.
   *
   * @defaultValue `20`
   */
  size?: number;
}

/** What `ordersTaskingFeasibilityStudiesList` resolves to. */
export type OrdersTaskingFeasibilityStudiesListResult =
  FeasibilityStudiesOutput;

/** The body of errors of `ordersTaskingFeasibilityStudiesList`. */
export type OrdersTaskingFeasibilityStudiesListErrorBody =
  Problem | HTTPValidationError;

/** One item of `ordersTaskingFeasibilityStudiesList`. */
export type OrdersTaskingFeasibilityStudiesListItem = FeasibilityStudy;

const listOperation: OperationDescription = {
  id: "orders.tasking.feasibility_studies.list",
  method: "POST",
  path: "/v1/op/orders.tasking.feasibility_studies.list",
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
    style: "page",
    items: "/items",
    request: "page",
    limit: "size",
    total: "/total",
    start: 0,
  },
};

/**
 * List feasibility studies.
 *
 * Without any member of the body, an empty one is sent.
 *
 * `POST /v1/op/orders.tasking.feasibility_studies.list`
 */
export function ordersTaskingFeasibilityStudiesList(
  client: APIClient,
  params?: OrdersTaskingFeasibilityStudiesListParams,
  options?: RequestOptions,
): PagePromise<
  OrdersTaskingFeasibilityStudiesListItem,
  OrdersTaskingFeasibilityStudiesListResult
> {
  return paginate(client, listOperation, params, options);
}
