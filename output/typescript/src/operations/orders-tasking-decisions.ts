/**
 * Functions of `orders.tasking.decisions`, one for each operation.
 *
 * @module
 */

import type { HTTPValidationError } from "../models/http.ts";
import type {
  PendingDecision,
  PendingDecisionsOutput,
} from "../models/pending.ts";
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

/** Arguments of `ordersTaskingDecisionsPending`. */
export interface OrdersTaskingDecisionsPendingParams {
  /** Keep only decisions of this workspace. */
  workspaceId?: string | null;
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
  /** Comma-separated kinds of decisions to keep. */
  kinds?: string | null;
}

/** What `ordersTaskingDecisionsPending` resolves to. */
export type OrdersTaskingDecisionsPendingResult = PendingDecisionsOutput;

/** The body of errors of `ordersTaskingDecisionsPending`. */
export type OrdersTaskingDecisionsPendingErrorBody =
  Problem | HTTPValidationError;

/** One item of `ordersTaskingDecisionsPending`. */
export type OrdersTaskingDecisionsPendingItem = PendingDecision;

const pendingOperation: OperationDescription = {
  id: "orders.tasking.decisions.pending",
  method: "POST",
  path: "/v1/op/orders.tasking.decisions.pending",
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
 * List tasking decisions that wait for the customer.
 *
 * Without any member of the body, an empty one is sent.
 *
 * `POST /v1/op/orders.tasking.decisions.pending`
 */
export function ordersTaskingDecisionsPending(
  client: APIClient,
  params?: OrdersTaskingDecisionsPendingParams,
  options?: RequestOptions,
): PagePromise<
  OrdersTaskingDecisionsPendingItem,
  OrdersTaskingDecisionsPendingResult
> {
  return paginate(client, pendingOperation, params, options);
}
