/**
 * Functions of `billing.auto_topup`, one for each operation.
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

/** What `billingAutoTopupGet` resolves to. */
export type BillingAutoTopupGetResult = unknown;

/** The body of errors of `billingAutoTopupGet`. */
export type BillingAutoTopupGetErrorBody = Problem | HTTPValidationError;

const getOperation: OperationDescription = {
  id: "billing.auto_topup.get",
  method: "POST",
  path: "/v1/op/billing.auto_topup.get",
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
 * Read the org's auto-topup settings (enabled=false if unset).
 *
 * `POST /v1/op/billing.auto_topup.get`
 */
export function billingAutoTopupGet(
  client: APIClient,
  options?: RequestOptions,
): APIPromise<BillingAutoTopupGetResult> {
  return client.request<BillingAutoTopupGetResult>(
    getOperation,
    undefined,
    options,
  );
}
