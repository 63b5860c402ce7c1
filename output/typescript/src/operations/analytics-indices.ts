/**
 * Functions of `analytics.indices`, one for each operation.
 *
 * @module
 */

import type { HTTPValidationError } from "../models/http.ts";
import type { Problem } from "../models/problem.ts";
import type { SpectralIndicesOutput } from "../models/spectral.ts";
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

/** Arguments of `analyticsIndicesList`. */
export interface AnalyticsIndicesListParams {
  /** Category to file it under; as a filter, keep only this category. */
  category?: string | null;
  /** Keep only indices this sensor can deliver. */
  sensor?: string | null;
}

/** What `analyticsIndicesList` resolves to. */
export type AnalyticsIndicesListResult = SpectralIndicesOutput;

/** The body of errors of `analyticsIndicesList`. */
export type AnalyticsIndicesListErrorBody = Problem | HTTPValidationError;

const listOperation: OperationDescription = {
  id: "analytics.indices.list",
  method: "POST",
  path: "/v1/op/analytics.indices.list",
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
 * List the spectral indices that can be computed.
 *
 * Without any member of the body, an empty one is sent.
 *
 * `POST /v1/op/analytics.indices.list`
 */
export function analyticsIndicesList(
  client: APIClient,
  params?: AnalyticsIndicesListParams,
  options?: RequestOptions,
): APIPromise<AnalyticsIndicesListResult> {
  return client.request<AnalyticsIndicesListResult>(
    listOperation,
    params,
    options,
  );
}
