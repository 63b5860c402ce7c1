/**
 * Functions of `stac.collections`, one for each operation.
 *
 * @module
 */

import type { HTTPValidationError } from "../models/http.ts";
import type { Problem } from "../models/problem.ts";
import type { StacCollectionsOutput } from "../models/stac.ts";
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

/** Arguments of `stacCollectionsList`. */
export interface StacCollectionsListParams {
  /**
   * Prefix for the links in the answer.
   *
   * @defaultValue `""`
   */
  base_url?: string;
}

/** What `stacCollectionsList` resolves to. */
export type StacCollectionsListResult = StacCollectionsOutput;

/** The body of errors of `stacCollectionsList`. */
export type StacCollectionsListErrorBody = Problem | HTTPValidationError;

const listOperation: OperationDescription = {
  id: "stac.collections.list",
  method: "POST",
  path: "/v1/op/stac.collections.list",
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
 * List collections as STAC documents.
 *
 * Without any member of the body, an empty one is sent.
 *
 * `POST /v1/op/stac.collections.list`
 */
export function stacCollectionsList(
  client: APIClient,
  params?: StacCollectionsListParams,
  options?: RequestOptions,
): APIPromise<StacCollectionsListResult> {
  return client.request<StacCollectionsListResult>(
    listOperation,
    params,
    options,
  );
}
