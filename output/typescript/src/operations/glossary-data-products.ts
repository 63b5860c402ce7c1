/**
 * Functions of `glossary.data_products`, one for each operation.
 *
 * @module
 */

import type {
  GlossaryDataProduct,
  GlossaryDataProductsOutput,
} from "../models/glossary.ts";
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

/** Arguments of `glossaryDataProductsGet`. */
export interface GlossaryDataProductsGetParams {
  /** Name of the data product in the glossary. */
  data_product_name: string;
}

/** What `glossaryDataProductsGet` resolves to. */
export type GlossaryDataProductsGetResult = GlossaryDataProduct;

/** The body of errors of `glossaryDataProductsGet`. */
export type GlossaryDataProductsGetErrorBody = Problem | HTTPValidationError;

const getOperation: OperationDescription = {
  id: "glossary.data_products.get",
  method: "POST",
  path: "/v1/op/glossary.data_products.get",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["data_product_name"],
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
 * Look up a data product by name.
 *
 * `POST /v1/op/glossary.data_products.get`
 */
export function glossaryDataProductsGet(
  client: APIClient,
  params: GlossaryDataProductsGetParams,
  options?: RequestOptions,
): APIPromise<GlossaryDataProductsGetResult> {
  return client.request<GlossaryDataProductsGetResult>(
    getOperation,
    params,
    options,
  );
}

/** Arguments of `glossaryDataProductsList`. */
export interface GlossaryDataProductsListParams {
  /** Keep only this data product. */
  dataProductId?: string | null;
  /**
   * Number of the page, starting at 0.
   *
   * @defaultValue `0`
   */
  page?: number;
  /**
   * Number of results per page.
   *
   * @defaultValue `10`
   */
  size?: number;
  /**
   * Field to sort by and direction, separated by a comma.
   *
   * @defaultValue `"createdAt,desc"`
   */
  sort?: string | null;
}

/** What `glossaryDataProductsList` resolves to. */
export type GlossaryDataProductsListResult = GlossaryDataProductsOutput;

/** The body of errors of `glossaryDataProductsList`. */
export type GlossaryDataProductsListErrorBody = Problem | HTTPValidationError;

/** One item of `glossaryDataProductsList`. */
export type GlossaryDataProductsListItem = GlossaryDataProduct;

const listOperation: OperationDescription = {
  id: "glossary.data_products.list",
  method: "POST",
  path: "/v1/op/glossary.data_products.list",
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
 * List data products that can be ordered.
 *
 * Without any member of the body, an empty one is sent.
 *
 * `POST /v1/op/glossary.data_products.list`
 */
export function glossaryDataProductsList(
  client: APIClient,
  params?: GlossaryDataProductsListParams,
  options?: RequestOptions,
): PagePromise<GlossaryDataProductsListItem, GlossaryDataProductsListResult> {
  return paginate(client, listOperation, params, options);
}
