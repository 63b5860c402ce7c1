/**
 * Functions of `billing.approvals`, one for each operation.
 *
 * @module
 */

import type { ApprovalOutput } from "../models/approval.ts";
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

/** Arguments of `billingApprovalsApprove`. */
export interface BillingApprovalsApproveParams {
  approval_id: string;
}

/** What `billingApprovalsApprove` resolves to. */
export type BillingApprovalsApproveResult = ApprovalOutput;

/** The body of errors of `billingApprovalsApprove`. */
export type BillingApprovalsApproveErrorBody = Problem | HTTPValidationError;

const approveOperation: OperationDescription = {
  id: "billing.approvals.approve",
  method: "POST",
  path: "/v1/op/billing.approvals.approve",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["approval_id"],
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
 * Approve a credit purchase and charge the saved card (human approver only).
 *
 * `POST /v1/op/billing.approvals.approve`
 */
export function billingApprovalsApprove(
  client: APIClient,
  params: BillingApprovalsApproveParams,
  options?: RequestOptions,
): APIPromise<BillingApprovalsApproveResult> {
  return client.request<BillingApprovalsApproveResult>(
    approveOperation,
    params,
    options,
  );
}

/** Arguments of `billingApprovalsGet`. */
export interface BillingApprovalsGetParams {
  approval_id: string;
}

/** What `billingApprovalsGet` resolves to. */
export type BillingApprovalsGetResult = unknown;

/** The body of errors of `billingApprovalsGet`. */
export type BillingApprovalsGetErrorBody = Problem | HTTPValidationError;

const getOperation: OperationDescription = {
  id: "billing.approvals.get",
  method: "POST",
  path: "/v1/op/billing.approvals.get",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["approval_id"],
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
 * Get one credit-purchase approval (org-scoped).
 *
 * `POST /v1/op/billing.approvals.get`
 */
export function billingApprovalsGet(
  client: APIClient,
  params: BillingApprovalsGetParams,
  options?: RequestOptions,
): APIPromise<BillingApprovalsGetResult> {
  return client.request<BillingApprovalsGetResult>(
    getOperation,
    params,
    options,
  );
}

/** Arguments of `billingApprovalsList`. */
export interface BillingApprovalsListParams {
  status?: string | null;
}

/** What `billingApprovalsList` resolves to. */
export type BillingApprovalsListResult = unknown;

/** The body of errors of `billingApprovalsList`. */
export type BillingApprovalsListErrorBody = Problem | HTTPValidationError;

const listOperation: OperationDescription = {
  id: "billing.approvals.list",
  method: "POST",
  path: "/v1/op/billing.approvals.list",
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
 * List the org's credit-purchase approvals (optionally by status).
 *
 * Without any member of the body, an empty one is sent.
 *
 * `POST /v1/op/billing.approvals.list`
 */
export function billingApprovalsList(
  client: APIClient,
  params?: BillingApprovalsListParams,
  options?: RequestOptions,
): APIPromise<BillingApprovalsListResult> {
  return client.request<BillingApprovalsListResult>(
    listOperation,
    params,
    options,
  );
}

/** Arguments of `billingApprovalsReject`. */
export interface BillingApprovalsRejectParams {
  approval_id: string;
  reason?: string | null;
}

/** What `billingApprovalsReject` resolves to. */
export type BillingApprovalsRejectResult = ApprovalOutput;

/** The body of errors of `billingApprovalsReject`. */
export type BillingApprovalsRejectErrorBody = Problem | HTTPValidationError;

const rejectOperation: OperationDescription = {
  id: "billing.approvals.reject",
  method: "POST",
  path: "/v1/op/billing.approvals.reject",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["approval_id"],
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
 * Reject a pending credit-purchase approval.
 *
 * `POST /v1/op/billing.approvals.reject`
 */
export function billingApprovalsReject(
  client: APIClient,
  params: BillingApprovalsRejectParams,
  options?: RequestOptions,
): APIPromise<BillingApprovalsRejectResult> {
  return client.request<BillingApprovalsRejectResult>(
    rejectOperation,
    params,
    options,
  );
}

/** Arguments of `billingApprovalsRequest`. */
export interface BillingApprovalsRequestParams {
  credits: number;
  expiry_hours?: number | null;
}

/** What `billingApprovalsRequest` resolves to. */
export type BillingApprovalsRequestResult = ApprovalOutput;

/** The body of errors of `billingApprovalsRequest`. */
export type BillingApprovalsRequestErrorBody = Problem | HTTPValidationError;

const requestOperation: OperationDescription = {
  id: "billing.approvals.request",
  method: "POST",
  path: "/v1/op/billing.approvals.request",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["credits"],
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
 * Request approval for a large credit purchase.
 *
 * `POST /v1/op/billing.approvals.request`
 */
export function billingApprovalsRequest(
  client: APIClient,
  params: BillingApprovalsRequestParams,
  options?: RequestOptions,
): APIPromise<BillingApprovalsRequestResult> {
  return client.request<BillingApprovalsRequestResult>(
    requestOperation,
    params,
    options,
  );
}
