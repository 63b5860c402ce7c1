/**
 * Functions of `eulas.documents`, one for each operation.
 *
 * @module
 */

import type { EulaDocument } from "../models/eula-document.ts";
import type { EulaDocumentsOutput } from "../models/eula-documents-output.ts";
import type { HTTPValidationError } from "../models/http-validation-error.ts";
import type { Problem } from "../models/problem.ts";
import type { APIClient } from "../runtime/client.ts";
import * as codecs from "../runtime/codecs.ts";
import type { OperationDescription } from "../runtime/description.ts";
import type { RequestOptions } from "../runtime/options.ts";
import { paginate } from "../runtime/pagination.ts";
import type { PagePromise } from "../runtime/pagination.ts";

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
