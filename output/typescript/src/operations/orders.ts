/**
 * Functions of `orders`, one for each operation.
 *
 * @module
 */

import type { AssetsListOutput } from "../models/assets.ts";
import type { HTTPValidationError } from "../models/http.ts";
import type {
  OrderCancelOutput,
  OrderEstimateOutput,
  OrderOutput,
  OrderPlaceOutput,
  OrderSchemaOutput,
  OrderUpdateOutput,
} from "../models/order.ts";
import type { OrdersListOutput } from "../models/orders.ts";
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

/** Arguments of `ordersCancel`. */
export interface OrdersCancelParams {
  /** Identifier of the order. */
  order_id: string;
}

/** What `ordersCancel` resolves to. */
export type OrdersCancelResult = OrderCancelOutput;

/** The body of errors of `ordersCancel`. */
export type OrdersCancelErrorBody = Problem | HTTPValidationError;

const cancelOperation: OperationDescription = {
  id: "orders.cancel",
  method: "POST",
  path: "/v1/op/orders.cancel",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["order_id"],
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
 * Cancel an order that is not fulfilled yet.
 *
 * `POST /v1/op/orders.cancel`
 */
export function ordersCancel(
  client: APIClient,
  params: OrdersCancelParams,
  options?: RequestOptions,
): APIPromise<OrdersCancelResult> {
  return client.request<OrdersCancelResult>(cancelOperation, params, options);
}

/** Arguments of `ordersEstimate`. */
export interface OrdersEstimateParams {
  /** Identifier of the data product to order. */
  dataProduct: string;
  /**
   * Name under which the order is shown.
   *
   * @defaultValue `""`
   */
  displayName?: string;
  /** Parameters, named as the product or operation asks for them. */
  params?: { [key: string]: unknown };
  /** Areas of interest as a GeoJSON feature collection. */
  featureCollection?: { [key: string]: unknown };
  /** Labels for grouping and filtering. */
  tags?: Array<string> | null;
}

/** What `ordersEstimate` resolves to. */
export type OrdersEstimateResult = OrderEstimateOutput;

/** The body of errors of `ordersEstimate`. */
export type OrdersEstimateErrorBody = Problem | HTTPValidationError;

const estimateOperation: OperationDescription = {
  id: "orders.estimate",
  method: "POST",
  path: "/v1/op/orders.estimate",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["dataProduct"],
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
 * Price an order of a data product.
 *
 * `POST /v1/op/orders.estimate`
 */
export function ordersEstimate(
  client: APIClient,
  params: OrdersEstimateParams,
  options?: RequestOptions,
): APIPromise<OrdersEstimateResult> {
  return client.request<OrdersEstimateResult>(
    estimateOperation,
    params,
    options,
  );
}

/** Arguments of `ordersGet`. */
export interface OrdersGetParams {
  /** Identifier of the order. */
  order_id: string;
}

/** What `ordersGet` resolves to. */
export type OrdersGetResult = OrderOutput;

/** The body of errors of `ordersGet`. */
export type OrdersGetErrorBody = Problem | HTTPValidationError;

const getOperation: OperationDescription = {
  id: "orders.get",
  method: "POST",
  path: "/v1/op/orders.get",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["order_id"],
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
 * Show one order.
 *
 * `POST /v1/op/orders.get`
 */
export function ordersGet(
  client: APIClient,
  params: OrdersGetParams,
  options?: RequestOptions,
): APIPromise<OrdersGetResult> {
  return client.request<OrdersGetResult>(getOperation, params, options);
}

/** Arguments of `ordersGetSchema`. */
export interface OrdersGetSchemaParams {
  /** Identifier of the data product. */
  data_product_id: string;
}

/** What `ordersGetSchema` resolves to. */
export type OrdersGetSchemaResult = OrderSchemaOutput;

/** The body of errors of `ordersGetSchema`. */
export type OrdersGetSchemaErrorBody = Problem | HTTPValidationError;

const get_schemaOperation: OperationDescription = {
  id: "orders.get_schema",
  method: "POST",
  path: "/v1/op/orders.get_schema",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["data_product_id"],
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
 * Show which parameters a data product takes.
 *
 * `POST /v1/op/orders.get_schema`
 */
export function ordersGetSchema(
  client: APIClient,
  params: OrdersGetSchemaParams,
  options?: RequestOptions,
): APIPromise<OrdersGetSchemaResult> {
  return client.request<OrdersGetSchemaResult>(
    get_schemaOperation,
    params,
    options,
  );
}

/** Arguments of `ordersList`. */
export interface OrdersListParams {
  /** Keep only orders of this workspace. */
  workspaceId?: string | null;
  /** Keep only entries of this type. */
  type?: string | null;
  /** Keep only entries with this status. */
  status?: string | null;
  /** Keep only entries with this finer status. */
  subStatus?: string | null;
  /** Keep only orders whose name contains this text. */
  displayName?: string | null;
  /** Comma-separated data product identifiers to keep. */
  dataProductIds?: string | null;
  /** Comma-separated order identifiers to keep. */
  orderIds?: string | null;
  /** Comma-separated labels to keep. */
  tags?: string | null;
  /**
   * Number of results per page.
   *
   * @defaultValue `20`
   */
  size?: number;
  /**
   * Number of the page, starting at 0.
   *
   * @defaultValue `0`
   */
  page?: number;
  /**
   * Field to sort by and direction, separated by a comma.
   *
   * @defaultValue `"createdAt,desc"`
   */
  sort?: string;
}

/** What `ordersList` resolves to. */
export type OrdersListResult = OrdersListOutput;

/** The body of errors of `ordersList`. */
export type OrdersListErrorBody = Problem | HTTPValidationError;

/** One item of `ordersList`. */
export type OrdersListItem = OrderOutput;

const listOperation: OperationDescription = {
  id: "orders.list",
  method: "POST",
  path: "/v1/op/orders.list",
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
 * List orders.
 *
 * Without any member of the body, an empty one is sent.
 *
 * `POST /v1/op/orders.list`
 */
export function ordersList(
  client: APIClient,
  params?: OrdersListParams,
  options?: RequestOptions,
): PagePromise<OrdersListItem, OrdersListResult> {
  return paginate(client, listOperation, params, options);
}

/** Arguments of `ordersListAssets`. */
export interface OrdersListAssetsParams {
  /** Identifier of the order. */
  order_id: string;
}

/** What `ordersListAssets` resolves to. */
export type OrdersListAssetsResult = AssetsListOutput;

/** The body of errors of `ordersListAssets`. */
export type OrdersListAssetsErrorBody = Problem | HTTPValidationError;

const list_assetsOperation: OperationDescription = {
  id: "orders.list_assets",
  method: "POST",
  path: "/v1/op/orders.list_assets",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["order_id"],
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
 * List the files an order delivered.
 *
 * `POST /v1/op/orders.list_assets`
 */
export function ordersListAssets(
  client: APIClient,
  params: OrdersListAssetsParams,
  options?: RequestOptions,
): APIPromise<OrdersListAssetsResult> {
  return client.request<OrdersListAssetsResult>(
    list_assetsOperation,
    params,
    options,
  );
}

/** Arguments of `ordersPlace`. */
export interface OrdersPlaceParams {
  /** Identifier of the workspace. */
  workspaceId: string;
  /** Identifier of the data product to order. */
  dataProduct: string;
  /**
   * Name under which the order is shown.
   *
   * @defaultValue `""`
   */
  displayName?: string;
  /** Parameters, named as the product or operation asks for them. */
  params?: { [key: string]: unknown };
  /** Areas of interest as a GeoJSON feature collection. */
  featureCollection?: { [key: string]: unknown };
  /** Labels for grouping and filtering. */
  tags?: Array<string> | null;
}

/** What `ordersPlace` resolves to. */
export type OrdersPlaceResult = OrderPlaceOutput;

/** The body of errors of `ordersPlace`. */
export type OrdersPlaceErrorBody = Problem | HTTPValidationError;

const placeOperation: OperationDescription = {
  id: "orders.place",
  method: "POST",
  path: "/v1/op/orders.place",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["workspaceId", "dataProduct"],
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
 * Order a data product.
 *
 * `POST /v1/op/orders.place`
 */
export function ordersPlace(
  client: APIClient,
  params: OrdersPlaceParams,
  options?: RequestOptions,
): APIPromise<OrdersPlaceResult> {
  return client.request<OrdersPlaceResult>(placeOperation, params, options);
}

/** Arguments of `ordersUpdate`. */
export interface OrdersUpdateParams {
  /** Identifier of the order. */
  order_id: string;
  /** Labels for grouping and filtering. */
  tags?: Array<string> | null;
}

/** What `ordersUpdate` resolves to. */
export type OrdersUpdateResult = OrderUpdateOutput;

/** The body of errors of `ordersUpdate`. */
export type OrdersUpdateErrorBody = Problem | HTTPValidationError;

const updateOperation: OperationDescription = {
  id: "orders.update",
  method: "POST",
  path: "/v1/op/orders.update",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["order_id"],
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
 * Change the labels of an order.
 *
 * `POST /v1/op/orders.update`
 */
export function ordersUpdate(
  client: APIClient,
  params: OrdersUpdateParams,
  options?: RequestOptions,
): APIPromise<OrdersUpdateResult> {
  return client.request<OrdersUpdateResult>(updateOperation, params, options);
}
