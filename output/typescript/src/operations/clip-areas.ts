/**
 * Functions of `clip.areas`, one for each operation.
 *
 * @module
 */

import type { ClipAreasOutput } from "../models/clip.ts";
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

/** What `clipAreasList` resolves to. */
export type ClipAreasListResult = ClipAreasOutput;

/** The body of errors of `clipAreasList`. */
export type ClipAreasListErrorBody = Problem | HTTPValidationError;

const listOperation: OperationDescription = {
  id: "clip.areas.list",
  method: "POST",
  path: "/v1/op/clip.areas.list",
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
 * List areas that can be clipped from.
 *
 * `POST /v1/op/clip.areas.list`
 */
export function clipAreasList(
  client: APIClient,
  options?: RequestOptions,
): APIPromise<ClipAreasListResult> {
  return client.request<ClipAreasListResult>(listOperation, undefined, options);
}
