/**
 * Functions of `billing.stripe_invoices`, one for each operation.
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

/** Arguments of `billingStripeInvoicesList`. */
export interface BillingStripeInvoicesListParams {
  /**
   * @defaultValue `50`
   */
  limit?: number;
}

/** What `billingStripeInvoicesList` resolves to. */
export type BillingStripeInvoicesListResult = unknown;

/** The body of errors of `billingStripeInvoicesList`. */
export type BillingStripeInvoicesListErrorBody = Problem | HTTPValidationError;

const listOperation: OperationDescription = {
  id: "billing.stripe_invoices.list",
  method: "POST",
  path: "/v1/op/billing.stripe_invoices.list",
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
 * List the org's Stripe invoices (never 500s — empty on a Stripe hiccup).
 *
 * Without any member of the body, an empty one is sent.
 *
 * `POST /v1/op/billing.stripe_invoices.list`
 */
export function billingStripeInvoicesList(
  client: APIClient,
  params?: BillingStripeInvoicesListParams,
  options?: RequestOptions,
): APIPromise<BillingStripeInvoicesListResult> {
  return client.request<BillingStripeInvoicesListResult>(
    listOperation,
    params,
    options,
  );
}
