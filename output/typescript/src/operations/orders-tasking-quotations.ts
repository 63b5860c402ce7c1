/**
 * Functions of `orders.tasking.quotations`, one for each operation.
 *
 * @module
 */

import type { HTTPValidationError } from "../models/http.ts";
import type { Problem } from "../models/problem.ts";
import type { Quotation } from "../models/quotation.ts";
import type { QuotationsOutput } from "../models/quotations.ts";
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

/** Arguments of `ordersTaskingQuotationsList`. */
export interface OrdersTaskingQuotationsListParams {
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

/** What `ordersTaskingQuotationsList` resolves to. */
export type OrdersTaskingQuotationsListResult = QuotationsOutput;

/** The body of errors of `ordersTaskingQuotationsList`. */
export type OrdersTaskingQuotationsListErrorBody =
  Problem | HTTPValidationError;

/** One item of `ordersTaskingQuotationsList`. */
export type OrdersTaskingQuotationsListItem = Quotation;

const listOperation: OperationDescription = {
  id: "orders.tasking.quotations.list",
  method: "POST",
  path: "/v1/op/orders.tasking.quotations.list",
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
 * List quotations for tasking orders.
 *
 * Without any member of the body, an empty one is sent.
 *
 * `POST /v1/op/orders.tasking.quotations.list`
 */
export function ordersTaskingQuotationsList(
  client: APIClient,
  params?: OrdersTaskingQuotationsListParams,
  options?: RequestOptions,
): PagePromise<
  OrdersTaskingQuotationsListItem,
  OrdersTaskingQuotationsListResult
> {
  return paginate(client, listOperation, params, options);
}
