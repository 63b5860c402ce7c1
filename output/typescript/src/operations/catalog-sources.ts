/**
 * Functions of `catalog.sources`, one for each operation.
 *
 * @module
 */

import type { HTTPValidationError } from "../models/http.ts";
import type { Problem } from "../models/problem.ts";
import type { SourcesListOutput } from "../models/sources.ts";
import type { APIClient } from "../runtime/client.ts";
import * as codecs from "../runtime/codecs.ts";
import type {
  OperationDescription,
  ResponseDescription,
} from "../runtime/description.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";

const problemResponse: ResponseDescription = {
  content: {
    "application/problem+json": codecs.json,
  },
  schema: "Problem",
};

/** Arguments of `catalogSourcesList`. */
export interface CatalogSourcesListParams {
  /** Keep only sources that offer this kind of data. */
  data_type?: string | null;
  /** Keep only sources of this geographic reach. */
  scope?: string | null;
  /** Keep only sources that cover this country. */
  country?: string | null;
}

/** What `catalogSourcesList` resolves to. */
export type CatalogSourcesListResult = SourcesListOutput;

/** The body of errors of `catalogSourcesList`. */
export type CatalogSourcesListErrorBody = Problem | HTTPValidationError;

const listOperation: OperationDescription = {
  id: "catalog.sources.list",
  method: "POST",
  path: "/v1/op/catalog.sources.list",
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
};

/**
 * List the sources that can be searched.
 *
 * Without any member of the body, an empty one is sent.
 *
 * `POST /v1/op/catalog.sources.list`
 */
export function catalogSourcesList(
  client: APIClient,
  params?: CatalogSourcesListParams,
  options?: RequestOptions,
): APIPromise<CatalogSourcesListResult> {
  return client.request<CatalogSourcesListResult>(
    listOperation,
    params,
    options,
  );
}
