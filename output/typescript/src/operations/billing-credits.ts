/**
 * Functions of `billing.credits`, one for each operation.
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

const httpValidationErrorResponse: ResponseDescription = {
  content: {
    "application/json": codecs.json,
  },
  schema: "HTTPValidationError",
};

const jsonResponse: ResponseDescription = {
  content: {
    "application/json": codecs.json,
  },
};

const problemResponse: ResponseDescription = {
  content: {
    "application/problem+json": codecs.json,
  },
  headers: {
    "Retry-After": "integer",
  },
  schema: "Problem",
};

/** What `billingCreditsBalance` resolves to. */
export type BillingCreditsBalanceResult = unknown;

/** The body of errors of `billingCreditsBalance`. */
export type BillingCreditsBalanceErrorBody = Problem | HTTPValidationError;

const balanceOperation: OperationDescription = {
  id: "billing.credits.balance",
  method: "POST",
  path: "/v1/op/billing.credits.balance",
  body: {
    required: true,
    flat: true,
    content: {
      "application/json": codecs.json,
    },
  },
  responses: {
    "200": jsonResponse,
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
    "422": httpValidationErrorResponse,
    "429": problemResponse,
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
 * The org's current credit balance.
 *
 * `POST /v1/op/billing.credits.balance`
 */
export function billingCreditsBalance(
  client: APIClient,
  options?: RequestOptions,
): APIPromise<BillingCreditsBalanceResult> {
  return client.request<BillingCreditsBalanceResult>(
    balanceOperation,
    undefined,
    options,
  );
}

/** Arguments of `billingCreditsTransactions`. */
export interface BillingCreditsTransactionsParams {
  /**
   * @defaultValue `50`
   */
  limit?: number;
  /**
   * @defaultValue `0`
   */
  offset?: number;
  reason?: string | null;
}

/** What `billingCreditsTransactions` resolves to. */
export type BillingCreditsTransactionsResult = unknown;

/** The body of errors of `billingCreditsTransactions`. */
export type BillingCreditsTransactionsErrorBody = Problem | HTTPValidationError;

const transactionsOperation: OperationDescription = {
  id: "billing.credits.transactions",
  method: "POST",
  path: "/v1/op/billing.credits.transactions",
  body: {
    required: true,
    flat: true,
    content: {
      "application/json": codecs.json,
    },
  },
  responses: {
    "200": jsonResponse,
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
    "422": httpValidationErrorResponse,
    "429": problemResponse,
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
 * The org's credit ledger (paged, optionally filtered by reason).
 *
 * Without any member of the body, an empty one is sent.
 *
 * `POST /v1/op/billing.credits.transactions`
 */
export function billingCreditsTransactions(
  client: APIClient,
  params?: BillingCreditsTransactionsParams,
  options?: RequestOptions,
): APIPromise<BillingCreditsTransactionsResult> {
  return client.request<BillingCreditsTransactionsResult>(
    transactionsOperation,
    params,
    options,
  );
}
