/**
 * Functions of `glossary.collections`, one for each operation.
 *
 * @module
 */

import type {
  GlossaryCollection,
  GlossaryCollectionsOutput,
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

/** Arguments of `glossaryCollectionsGet`. */
export interface GlossaryCollectionsGetParams {
  /** Name of the collection in the glossary. */
  collection_name: string;
}

/** What `glossaryCollectionsGet` resolves to. */
export type GlossaryCollectionsGetResult = GlossaryCollection;

/** The body of errors of `glossaryCollectionsGet`. */
export type GlossaryCollectionsGetErrorBody = Problem | HTTPValidationError;

const getOperation: OperationDescription = {
  id: "glossary.collections.get",
  method: "POST",
  path: "/v1/op/glossary.collections.get",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["collection_name"],
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
 * Look up a collection by name.
 *
 * `POST /v1/op/glossary.collections.get`
 */
export function glossaryCollectionsGet(
  client: APIClient,
  params: GlossaryCollectionsGetParams,
  options?: RequestOptions,
): APIPromise<GlossaryCollectionsGetResult> {
  return client.request<GlossaryCollectionsGetResult>(
    getOperation,
    params,
    options,
  );
}

/** Arguments of `glossaryCollectionsList`. */
export interface GlossaryCollectionsListParams {
  /** Keep only collections offered through these integrations. */
  integrations?: string | null;
  /** Keep only collections of this type. */
  type?: string | null;
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

/** What `glossaryCollectionsList` resolves to. */
export type GlossaryCollectionsListResult = GlossaryCollectionsOutput;

/** The body of errors of `glossaryCollectionsList`. */
export type GlossaryCollectionsListErrorBody = Problem | HTTPValidationError;

/** One item of `glossaryCollectionsList`. */
export type GlossaryCollectionsListItem = GlossaryCollection;

const listOperation: OperationDescription = {
  id: "glossary.collections.list",
  method: "POST",
  path: "/v1/op/glossary.collections.list",
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
 * List collections that can be ordered from.
 *
 * Without any member of the body, an empty one is sent.
 *
 * `POST /v1/op/glossary.collections.list`
 */
export function glossaryCollectionsList(
  client: APIClient,
  params?: GlossaryCollectionsListParams,
  options?: RequestOptions,
): PagePromise<GlossaryCollectionsListItem, GlossaryCollectionsListResult> {
  return paginate(client, listOperation, params, options);
}
