/**
 * Functions of `analytics.index`, one for each operation.
 *
 * @module
 */

import type { HTTPValidationError } from "../models/http.ts";
import type { Problem } from "../models/problem.ts";
import type { SpectralIndex } from "../models/spectral.ts";
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

/** Arguments of `analyticsIndexGet`. */
export interface AnalyticsIndexGetParams {
  /** Short name of the spectral index. */
  index_name: string;
}

/** What `analyticsIndexGet` resolves to. */
export type AnalyticsIndexGetResult = SpectralIndex;

/** The body of errors of `analyticsIndexGet`. */
export type AnalyticsIndexGetErrorBody = Problem | HTTPValidationError;

const getOperation: OperationDescription = {
  id: "analytics.index.get",
  method: "POST",
  path: "/v1/op/analytics.index.get",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["index_name"],
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
 * Show one spectral index.
 *
 * `POST /v1/op/analytics.index.get`
 */
export function analyticsIndexGet(
  client: APIClient,
  params: AnalyticsIndexGetParams,
  options?: RequestOptions,
): APIPromise<AnalyticsIndexGetResult> {
  return client.request<AnalyticsIndexGetResult>(getOperation, params, options);
}
