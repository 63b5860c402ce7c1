/**
 * Functions of `analytics.index`, one for each operation.
 *
 * @module
 */

import type { HTTPValidationError } from "../models/http-validation-error.ts";
import type { Problem } from "../models/problem.ts";
import type { SpectralIndex } from "../models/spectral-index.ts";
import type { APIClient } from "../runtime/client.ts";
import * as codecs from "../runtime/codecs.ts";
import type { OperationDescription } from "../runtime/description.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";

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
  return client.request(getOperation, params, options);
}
