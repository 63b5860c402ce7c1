/**
 * Functions of `catalog.providers`, one for each operation.
 *
 * @module
 */

import type { CatalogProvidersOutput } from "../models/catalog.ts";
import type { HTTPValidationError } from "../models/http.ts";
import type { Problem } from "../models/problem.ts";
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

/** What `catalogProvidersList` resolves to. */
export type CatalogProvidersListResult = CatalogProvidersOutput;

/** The body of errors of `catalogProvidersList`. */
export type CatalogProvidersListErrorBody = Problem | HTTPValidationError;

const listOperation: OperationDescription = {
  id: "catalog.providers.list",
  method: "POST",
  path: "/v1/op/catalog.providers.list",
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
 * List providers that offer sample scenes.
 *
 * `POST /v1/op/catalog.providers.list`
 */
export function catalogProvidersList(
  client: APIClient,
  options?: RequestOptions,
): APIPromise<CatalogProvidersListResult> {
  return client.request<CatalogProvidersListResult>(
    listOperation,
    undefined,
    options,
  );
}
