/**
 * Functions of `billing.plans`, one for each operation.
 *
 * @module
 */

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

/** What `billingPlansList` resolves to. */
export type BillingPlansListResult = unknown;

/** The body of errors of `billingPlansList`. */
export type BillingPlansListErrorBody = Problem | HTTPValidationError;

const listOperation: OperationDescription = {
  id: "billing.plans.list",
  method: "POST",
  path: "/v1/op/billing.plans.list",
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
 * List all available plans with their quota/feature limits (public catalog).
 *
 * `POST /v1/op/billing.plans.list`
 */
export function billingPlansList(
  client: APIClient,
  options?: RequestOptions,
): APIPromise<BillingPlansListResult> {
  return client.request<BillingPlansListResult>(
    listOperation,
    undefined,
    options,
  );
}
