/**
 * Functions of `billing.invoices`, one for each operation.
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

/** Arguments of `billingInvoicesList`. */
export interface BillingInvoicesListParams {
  /**
   * @defaultValue `50`
   */
  limit?: number;
}

/** What `billingInvoicesList` resolves to. */
export type BillingInvoicesListResult = unknown;

/** The body of errors of `billingInvoicesList`. */
export type BillingInvoicesListErrorBody = Problem | HTTPValidationError;

const listOperation: OperationDescription = {
  id: "billing.invoices.list",
  method: "POST",
  path: "/v1/op/billing.invoices.list",
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
 * The org's enterprise invoices (grouped from settled orders).
 *
 * Without any member of the body, an empty one is sent.
 *
 * `POST /v1/op/billing.invoices.list`
 */
export function billingInvoicesList(
  client: APIClient,
  params?: BillingInvoicesListParams,
  options?: RequestOptions,
): APIPromise<BillingInvoicesListResult> {
  return client.request<BillingInvoicesListResult>(
    listOperation,
    params,
    options,
  );
}
