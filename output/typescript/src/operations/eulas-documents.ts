/**
 * Functions of `eulas.documents`, one for each operation.
 *
 * @module
 */

import type { EulaDocument, EulaDocumentsOutput } from "../models/eula.ts";
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

/** Arguments of `eulasDocumentsList`. */
export interface EulasDocumentsListParams {
  /** Identifier of the licence agreement. */
  eula_id: string;
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
   * @defaultValue `"validFrom,desc"`
   */
  sort?: string;
}

/** What `eulasDocumentsList` resolves to. */
export type EulasDocumentsListResult = EulaDocumentsOutput;

/** The body of errors of `eulasDocumentsList`. */
export type EulasDocumentsListErrorBody = Problem | HTTPValidationError;

/** One item of `eulasDocumentsList`. */
export type EulasDocumentsListItem = EulaDocument;

const listOperation: OperationDescription = {
  id: "eulas.documents.list",
  method: "POST",
  path: "/v1/op/eulas.documents.list",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["eula_id"],
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
 * List the versions of a licence agreement.
 *
 * `POST /v1/op/eulas.documents.list`
 */
export function eulasDocumentsList(
  client: APIClient,
  params: EulasDocumentsListParams,
  options?: RequestOptions,
): PagePromise<EulasDocumentsListItem, EulasDocumentsListResult> {
  return paginate(client, listOperation, params, options);
}
