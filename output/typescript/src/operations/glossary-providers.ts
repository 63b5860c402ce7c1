/**
 * Functions of `glossary.providers`, one for each operation.
 *
 * @module
 */

import type {
  GlossaryProvider,
  GlossaryProvidersOutput,
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

/** Arguments of `glossaryProvidersGet`. */
export interface GlossaryProvidersGetParams {
  /** Name of the provider in the glossary. */
  provider_name: string;
}

/** What `glossaryProvidersGet` resolves to. */
export type GlossaryProvidersGetResult = GlossaryProvider;

/** The body of errors of `glossaryProvidersGet`. */
export type GlossaryProvidersGetErrorBody = Problem | HTTPValidationError;

const getOperation: OperationDescription = {
  id: "glossary.providers.get",
  method: "POST",
  path: "/v1/op/glossary.providers.get",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["provider_name"],
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
 * Look up a provider by name.
 *
 * `POST /v1/op/glossary.providers.get`
 */
export function glossaryProvidersGet(
  client: APIClient,
  params: GlossaryProvidersGetParams,
  options?: RequestOptions,
): APIPromise<GlossaryProvidersGetResult> {
  return client.request<GlossaryProvidersGetResult>(
    getOperation,
    params,
    options,
  );
}

/** Arguments of `glossaryProvidersList`. */
export interface GlossaryProvidersListParams {
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
   * @defaultValue `"name,desc"`
   */
  sort?: string | null;
  /** Keep only providers in this role. */
  role?: string | null;
}

/** What `glossaryProvidersList` resolves to. */
export type GlossaryProvidersListResult = GlossaryProvidersOutput;

/** The body of errors of `glossaryProvidersList`. */
export type GlossaryProvidersListErrorBody = Problem | HTTPValidationError;

/** One item of `glossaryProvidersList`. */
export type GlossaryProvidersListItem = GlossaryProvider;

const listOperation: OperationDescription = {
  id: "glossary.providers.list",
  method: "POST",
  path: "/v1/op/glossary.providers.list",
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
 * List providers of imagery.
 *
 * Without any member of the body, an empty one is sent.
 *
 * `POST /v1/op/glossary.providers.list`
 */
export function glossaryProvidersList(
  client: APIClient,
  params?: GlossaryProvidersListParams,
  options?: RequestOptions,
): PagePromise<GlossaryProvidersListItem, GlossaryProvidersListResult> {
  return paginate(client, listOperation, params, options);
}
