/**
 * Functions of `eulas`, one for each operation.
 *
 * @module
 */

import type { Eula } from "../models/eula.ts";
import type { EulasOutput } from "../models/eulas.ts";
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

/** Arguments of `eulasGet`. */
export interface EulasGetParams {
  /** Identifier of the licence agreement. */
  eula_id: string;
}

/** What `eulasGet` resolves to. */
export type EulasGetResult = Eula;

/** The body of errors of `eulasGet`. */
export type EulasGetErrorBody = Problem | HTTPValidationError;

const getOperation: OperationDescription = {
  id: "eulas.get",
  method: "POST",
  path: "/v1/op/eulas.get",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["eula_id"],
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
 * Show one licence agreement.
 *
 * `POST /v1/op/eulas.get`
 */
export function eulasGet(
  client: APIClient,
  params: EulasGetParams,
  options?: RequestOptions,
): APIPromise<EulasGetResult> {
  return client.request<EulasGetResult>(getOperation, params, options);
}

/** Arguments of `eulasList`. */
export interface EulasListParams {
  /** Keep only entries that contain this text. */
  term?: string | null;
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
  /**
   * Field to sort by and direction, separated by a comma.
   *
   * @defaultValue `"createdAt,desc"`
   */
  sort?: string;
}

/** What `eulasList` resolves to. */
export type EulasListResult = EulasOutput;

/** The body of errors of `eulasList`. */
export type EulasListErrorBody = Problem | HTTPValidationError;

/** One item of `eulasList`. */
export type EulasListItem = Eula;

const listOperation: OperationDescription = {
  id: "eulas.list",
  method: "POST",
  path: "/v1/op/eulas.list",
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
 * List licence agreements.
 *
 * Without any member of the body, an empty one is sent.
 *
 * `POST /v1/op/eulas.list`
 */
export function eulasList(
  client: APIClient,
  params?: EulasListParams,
  options?: RequestOptions,
): PagePromise<EulasListItem, EulasListResult> {
  return paginate(client, listOperation, params, options);
}
