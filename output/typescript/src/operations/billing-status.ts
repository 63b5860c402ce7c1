/**
 * Functions of `billing.status`, one for each operation.
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

/** Arguments of `billingStatusGet`. */
export interface BillingStatusGetParams {
  organization_id: string;
}

/** What `billingStatusGet` resolves to. */
export type BillingStatusGetResult = unknown;

/** The body of errors of `billingStatusGet`. */
export type BillingStatusGetErrorBody = Problem | HTTPValidationError;

const getOperation: OperationDescription = {
  id: "billing.status.get",
  method: "POST",
  path: "/v1/op/billing.status.get",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["organization_id"],
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
 * An org's billing status + current usage (org membership required).
 *
 * `POST /v1/op/billing.status.get`
 */
export function billingStatusGet(
  client: APIClient,
  params: BillingStatusGetParams,
  options?: RequestOptions,
): APIPromise<BillingStatusGetResult> {
  return client.request<BillingStatusGetResult>(getOperation, params, options);
}
