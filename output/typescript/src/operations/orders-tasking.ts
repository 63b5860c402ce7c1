/**
 * Functions of `orders.tasking`, one for each operation.
 *
 * @module
 */

import type {
  FeasibilityCheckOutput,
  FeasibilityStudy,
} from "../models/feasibility.ts";
import type { HTTPValidationError } from "../models/http.ts";
import type { OpportunitiesOutput } from "../models/opportunities.ts";
import type { OrderPlacementOutput } from "../models/order.ts";
import type { Problem } from "../models/problem.ts";
import type {
  Quotation,
  QuotationDecideInputDecision,
} from "../models/quotation.ts";
import type {
  TaskingEstimateOutput,
  TaskingSensorsOutput,
} from "../models/tasking.ts";
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

/** Arguments of `ordersTaskingEstimate`. */
export interface OrdersTaskingEstimateParams {
  /** Tasking requests to price, one object per group. */
  groups?: Array<{ [key: string]: unknown }>;
}

/** What `ordersTaskingEstimate` resolves to. */
export type OrdersTaskingEstimateResult = TaskingEstimateOutput;

/** The body of errors of `ordersTaskingEstimate`. */
export type OrdersTaskingEstimateErrorBody = Problem | HTTPValidationError;

const estimateOperation: OperationDescription = {
  id: "orders.tasking.estimate",
  method: "POST",
  path: "/v1/op/orders.tasking.estimate",
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
 * Price a set of tasking requests.
 *
 * Without any member of the body, an empty one is sent.
 *
 * `POST /v1/op/orders.tasking.estimate`
 */
export function ordersTaskingEstimate(
  client: APIClient,
  params?: OrdersTaskingEstimateParams,
  options?: RequestOptions,
): APIPromise<OrdersTaskingEstimateResult> {
  return client.request<OrdersTaskingEstimateResult>(
    estimateOperation,
    params,
    options,
  );
}

/** Arguments of `ordersTaskingFeasibilityCheck`. */
export interface OrdersTaskingFeasibilityCheckParams {
  /** Identifier of the data product to order. */
  dataProduct: string;
  /** Name under which the order is shown. */
  displayName?: string | null;
  /**
   * Areas of interest as a GeoJSON feature collection.
   *
   * @defaultValue `{  }`
   */
  featureCollection?: { [key: string]: unknown };
  /** Parameters, named as the product or operation asks for them. */
  params?: { [key: string]: unknown } | null;
}

/** What `ordersTaskingFeasibilityCheck` resolves to. */
export type OrdersTaskingFeasibilityCheckResult = FeasibilityCheckOutput;

/** The body of errors of `ordersTaskingFeasibilityCheck`. */
export type OrdersTaskingFeasibilityCheckErrorBody =
  Problem | HTTPValidationError;

const feasibility_checkOperation: OperationDescription = {
  id: "orders.tasking.feasibility_check",
  method: "POST",
  path: "/v1/op/orders.tasking.feasibility_check",
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
 * Ask whether a tasking request can be carried out.
 *
 * `POST /v1/op/orders.tasking.feasibility_check`
 */
export function ordersTaskingFeasibilityCheck(
  client: APIClient,
  params: OrdersTaskingFeasibilityCheckParams,
  options?: RequestOptions,
): APIPromise<OrdersTaskingFeasibilityCheckResult> {
  return client.request<OrdersTaskingFeasibilityCheckResult>(
    feasibility_checkOperation,
    params,
    options,
  );
}

/** Arguments of `ordersTaskingFeasibilityDecide`. */
export interface OrdersTaskingFeasibilityDecideParams {
  /** Identifier of the feasibility study. */
  study_id: string;
  /** Identifier of the feasibility option that is accepted. */
  acceptedOptionId: string;
}

/** What `ordersTaskingFeasibilityDecide` resolves to. */
export type OrdersTaskingFeasibilityDecideResult = FeasibilityStudy;

/** The body of errors of `ordersTaskingFeasibilityDecide`. */
export type OrdersTaskingFeasibilityDecideErrorBody =
  Problem | HTTPValidationError;

const feasibility_decideOperation: OperationDescription = {
  id: "orders.tasking.feasibility_decide",
  method: "POST",
  path: "/v1/op/orders.tasking.feasibility_decide",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["study_id", "acceptedOptionId"],
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
 * Accept an option of a feasibility study.
 *
 * `POST /v1/op/orders.tasking.feasibility_decide`
 */
export function ordersTaskingFeasibilityDecide(
  client: APIClient,
  params: OrdersTaskingFeasibilityDecideParams,
  options?: RequestOptions,
): APIPromise<OrdersTaskingFeasibilityDecideResult> {
  return client.request<OrdersTaskingFeasibilityDecideResult>(
    feasibility_decideOperation,
    params,
    options,
  );
}

/** Arguments of `ordersTaskingOpportunitiesList`. */
export interface OrdersTaskingOpportunitiesListParams {
  /** Identifier of the data product to order. */
  dataProduct: string;
  /** Name under which the order is shown. */
  displayName?: string | null;
  /**
   * Areas of interest as a GeoJSON feature collection.
   *
   * @defaultValue `{  }`
   */
  featureCollection?: { [key: string]: unknown };
  /** Parameters, named as the product or operation asks for them. */
  params?: { [key: string]: unknown } | null;
}

/** What `ordersTaskingOpportunitiesList` resolves to. */
export type OrdersTaskingOpportunitiesListResult = OpportunitiesOutput;

/** The body of errors of `ordersTaskingOpportunitiesList`. */
export type OrdersTaskingOpportunitiesListErrorBody =
  Problem | HTTPValidationError;

const opportunities_listOperation: OperationDescription = {
  id: "orders.tasking.opportunities_list",
  method: "POST",
  path: "/v1/op/orders.tasking.opportunities_list",
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
 * List the times at which a sensor can see an area.
 *
 * `POST /v1/op/orders.tasking.opportunities_list`
 */
export function ordersTaskingOpportunitiesList(
  client: APIClient,
  params: OrdersTaskingOpportunitiesListParams,
  options?: RequestOptions,
): APIPromise<OrdersTaskingOpportunitiesListResult> {
  return client.request<OrdersTaskingOpportunitiesListResult>(
    opportunities_listOperation,
    params,
    options,
  );
}

/** Arguments of `ordersTaskingPlace`. */
export interface OrdersTaskingPlaceParams {
  /** Workspace and the groups to task. */
  body?: { [key: string]: unknown } | null;
}

/** What `ordersTaskingPlace` resolves to. */
export type OrdersTaskingPlaceResult = OrderPlacementOutput;

/** The body of errors of `ordersTaskingPlace`. */
export type OrdersTaskingPlaceErrorBody = Problem | HTTPValidationError;

const placeOperation: OperationDescription = {
  id: "orders.tasking.place",
  method: "POST",
  path: "/v1/op/orders.tasking.place",
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
 * Order future captures.
 *
 * Takes the groups that were priced with `orders.tasking.estimate`, together
 * with the workspace. Offers that need a decision show up in
 * `orders.tasking.decisions.pending`.
 *
 * `POST /v1/op/orders.tasking.place`
 */
export function ordersTaskingPlace(
  client: APIClient,
  params?: OrdersTaskingPlaceParams,
  options?: RequestOptions,
): APIPromise<OrdersTaskingPlaceResult> {
  return client.request<OrdersTaskingPlaceResult>(
    placeOperation,
    params,
    options,
  );
}

/** Arguments of `ordersTaskingQuotationDecide`. */
export interface OrdersTaskingQuotationDecideParams {
  /** Identifier of the quotation. */
  quotation_id: string;
  /** Whether the quotation is accepted or rejected. */
  decision: QuotationDecideInputDecision;
}

/** What `ordersTaskingQuotationDecide` resolves to. */
export type OrdersTaskingQuotationDecideResult = Quotation;

/** The body of errors of `ordersTaskingQuotationDecide`. */
export type OrdersTaskingQuotationDecideErrorBody =
  Problem | HTTPValidationError;

const quotation_decideOperation: OperationDescription = {
  id: "orders.tasking.quotation_decide",
  method: "POST",
  path: "/v1/op/orders.tasking.quotation_decide",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["quotation_id", "decision"],
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
 * Accept or reject a quotation.
 *
 * `POST /v1/op/orders.tasking.quotation_decide`
 */
export function ordersTaskingQuotationDecide(
  client: APIClient,
  params: OrdersTaskingQuotationDecideParams,
  options?: RequestOptions,
): APIPromise<OrdersTaskingQuotationDecideResult> {
  return client.request<OrdersTaskingQuotationDecideResult>(
    quotation_decideOperation,
    params,
    options,
  );
}

/** What `ordersTaskingSensors` resolves to. */
export type OrdersTaskingSensorsResult = TaskingSensorsOutput;

/** The body of errors of `ordersTaskingSensors`. */
export type OrdersTaskingSensorsErrorBody = Problem | HTTPValidationError;

const sensorsOperation: OperationDescription = {
  id: "orders.tasking.sensors",
  method: "POST",
  path: "/v1/op/orders.tasking.sensors",
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
 * List sensors that can be tasked.
 *
 * `POST /v1/op/orders.tasking.sensors`
 */
export function ordersTaskingSensors(
  client: APIClient,
  options?: RequestOptions,
): APIPromise<OrdersTaskingSensorsResult> {
  return client.request<OrdersTaskingSensorsResult>(
    sensorsOperation,
    undefined,
    options,
  );
}
