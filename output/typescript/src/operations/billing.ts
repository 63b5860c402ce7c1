/**
 * Functions of `billing`, one for each operation.
 *
 * @module
 */

import type { HTTPValidationError } from "../models/http.ts";
import type { Problem } from "../models/problem.ts";
import type { SetAutoTopupOutput } from "../models/set.ts";
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

/** Arguments of `billingRunMonthlyForOrg`. */
export interface BillingRunMonthlyForOrgParams {
  organization_id: string;
}

/** What `billingRunMonthlyForOrg` resolves to. */
export type BillingRunMonthlyForOrgResult = unknown;

/** The body of errors of `billingRunMonthlyForOrg`. */
export type BillingRunMonthlyForOrgErrorBody = Problem | HTTPValidationError;

const run_monthly_for_orgOperation: OperationDescription = {
  id: "billing.run_monthly_for_org",
  method: "POST",
  path: "/v1/op/billing.run_monthly_for_org",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["organization_id"],
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
    "402": {
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
    "409": {
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
  idempotencyHeader: "Idempotency-Key",
};

/**
 * Run monthly billing for one org (manual; org admin).
 *
 * `POST /v1/op/billing.run_monthly_for_org`
 */
export function billingRunMonthlyForOrg(
  client: APIClient,
  params: BillingRunMonthlyForOrgParams,
  options?: RequestOptions,
): APIPromise<BillingRunMonthlyForOrgResult> {
  return client.request<BillingRunMonthlyForOrgResult>(
    run_monthly_for_orgOperation,
    params,
    options,
  );
}

/** Arguments of `billingSetAutoTopup`. */
export interface BillingSetAutoTopupParams {
  enabled: boolean;
  threshold_credits: number;
  topup_amount_credits: number;
  daily_charge_cap_aud?: number | null;
}

/** What `billingSetAutoTopup` resolves to. */
export type BillingSetAutoTopupResult = SetAutoTopupOutput;

/** The body of errors of `billingSetAutoTopup`. */
export type BillingSetAutoTopupErrorBody = Problem | HTTPValidationError;

const set_auto_topupOperation: OperationDescription = {
  id: "billing.set_auto_topup",
  method: "POST",
  path: "/v1/op/billing.set_auto_topup",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["enabled", "threshold_credits", "topup_amount_credits"],
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
 * Configure automatic top-up (requires a default card when enabling).
 *
 * `POST /v1/op/billing.set_auto_topup`
 */
export function billingSetAutoTopup(
  client: APIClient,
  params: BillingSetAutoTopupParams,
  options?: RequestOptions,
): APIPromise<BillingSetAutoTopupResult> {
  return client.request<BillingSetAutoTopupResult>(
    set_auto_topupOperation,
    params,
    options,
  );
}

/** Arguments of `billingTopup`. */
export interface BillingTopupParams {
  /** The request body. */
  body?: { [key: string]: unknown } | null;
}

/** What `billingTopup` resolves to. */
export type BillingTopupResult = unknown;

/** The body of errors of `billingTopup`. */
export type BillingTopupErrorBody = Problem | HTTPValidationError;

const topupOperation: OperationDescription = {
  id: "billing.topup",
  method: "POST",
  path: "/v1/op/billing.topup",
  body: {
    content: {
      "application/json": codecs.json,
    },
  },
  responses: {
    "201": jsonResponse,
    "400": {
      content: {
        "application/problem+json": codecs.json,
      },
      schema: "Problem",
    },
    "401": {
      content: {
        "application/problem+json": codecs.json,
      },
      schema: "Problem",
    },
    "402": {
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
    "409": {
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
  idempotencyHeader: "Idempotency-Key",
};

/**
 * Invoke Billing Topup.
 *
 * `POST /v1/op/billing.topup`
 */
export function billingTopup(
  client: APIClient,
  params?: BillingTopupParams,
  options?: RequestOptions,
): APIPromise<BillingTopupResult> {
  return client.request<BillingTopupResult>(topupOperation, params, options);
}
