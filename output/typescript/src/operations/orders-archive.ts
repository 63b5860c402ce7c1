/**
 * Functions of `orders.archive`, one for each operation.
 *
 * @module
 */

import type { ArchiveEstimateOutput } from "../models/archive.ts";
import type { HTTPValidationError } from "../models/http.ts";
import type { OrderPlacementOutput } from "../models/order.ts";
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

/** Arguments of `ordersArchiveEstimate`. */
export interface OrdersArchiveEstimateParams {
  /** Archive captures to price, one object per scene. */
  captures?: Array<{ [key: string]: unknown }>;
  /**
   * Whether captures of different days become separate orders.
   *
   * @defaultValue `false`
   */
  splitByDate?: boolean | null;
}

/** What `ordersArchiveEstimate` resolves to. */
export type OrdersArchiveEstimateResult = ArchiveEstimateOutput;

/** The body of errors of `ordersArchiveEstimate`. */
export type OrdersArchiveEstimateErrorBody = Problem | HTTPValidationError;

const estimateOperation: OperationDescription = {
  id: "orders.archive.estimate",
  method: "POST",
  path: "/v1/op/orders.archive.estimate",
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
 * Price a set of archive captures.
 *
 * Without any member of the body, an empty one is sent.
 *
 * `POST /v1/op/orders.archive.estimate`
 */
export function ordersArchiveEstimate(
  client: APIClient,
  params?: OrdersArchiveEstimateParams,
  options?: RequestOptions,
): APIPromise<OrdersArchiveEstimateResult> {
  return client.request<OrdersArchiveEstimateResult>(
    estimateOperation,
    params,
    options,
  );
}

/** Arguments of `ordersArchivePlace`. */
export interface OrdersArchivePlaceParams {
  /** Workspace, name and the captures to order. */
  body?: { [key: string]: unknown } | null;
}

/** What `ordersArchivePlace` resolves to. */
export type OrdersArchivePlaceResult = OrderPlacementOutput;

/** The body of errors of `ordersArchivePlace`. */
export type OrdersArchivePlaceErrorBody = Problem | HTTPValidationError;

const placeOperation: OperationDescription = {
  id: "orders.archive.place",
  method: "POST",
  path: "/v1/op/orders.archive.place",
  body: {
    content: {
      "application/json": codecs.json,
    },
  },
  responses: {
    "202": jsonResponse,
    "400": {
      content: {
        "application/problem+json": codecs.json,
      },
      schema: "Problem",
    },
    "401": {
      content: {
        "application/problem+json": codecs.json,
      },
      schema: "Problem",
    },
    "402": {
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
    "409": {
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
  idempotencyHeader: "Idempotency-Key",
};

/**
 * Order archive captures.
 *
 * Takes the captures that were priced with `orders.archive.estimate`, together
 * with the workspace and a name for the order. Credits are set aside at once;
 * the imagery arrives later, so poll `orders.get`.
 *
 * `POST /v1/op/orders.archive.place`
 */
export function ordersArchivePlace(
  client: APIClient,
  params?: OrdersArchivePlaceParams,
  options?: RequestOptions,
): APIPromise<OrdersArchivePlaceResult> {
  return client.request<OrdersArchivePlaceResult>(
    placeOperation,
    params,
    options,
  );
}
