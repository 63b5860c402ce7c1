/**
 * Functions of `usage`, one for each operation.
 *
 * @module
 */

import type { HTTPValidationError } from "../models/http.ts";
import type { Problem } from "../models/problem.ts";
import type { RecalculateOutput } from "../models/recalculate.ts";
import type {
  UsageCurrentOutput,
  UsageHistoryOutput,
} from "../models/usage.ts";
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

/** Arguments of `usageCurrent`. */
export interface UsageCurrentParams {
  /** Organization to report on. */
  organization_id: string;
}

/** What `usageCurrent` resolves to. */
export type UsageCurrentResult = UsageCurrentOutput;

/** The body of errors of `usageCurrent`. */
export type UsageCurrentErrorBody = Problem | HTTPValidationError;

const currentOperation: OperationDescription = {
  id: "usage.current",
  method: "POST",
  path: "/v1/op/usage.current",
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
 * Show what the organization used in the current period.
 *
 * `POST /v1/op/usage.current`
 */
export function usageCurrent(
  client: APIClient,
  params: UsageCurrentParams,
  options?: RequestOptions,
): APIPromise<UsageCurrentResult> {
  return client.request<UsageCurrentResult>(currentOperation, params, options);
}

/** Arguments of `usageHistory`. */
export interface UsageHistoryParams {
  /** Identifier of the organization. */
  organization_id: string;
  /**
   * How many months to look back.
   *
   * @defaultValue `3`
   */
  months?: number;
}

/** What `usageHistory` resolves to. */
export type UsageHistoryResult = UsageHistoryOutput;

/** The body of errors of `usageHistory`. */
export type UsageHistoryErrorBody = Problem | HTTPValidationError;

const historyOperation: OperationDescription = {
  id: "usage.history",
  method: "POST",
  path: "/v1/op/usage.history",
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
 * Show what the organization used in past months.
 *
 * `POST /v1/op/usage.history`
 */
export function usageHistory(
  client: APIClient,
  params: UsageHistoryParams,
  options?: RequestOptions,
): APIPromise<UsageHistoryResult> {
  return client.request<UsageHistoryResult>(historyOperation, params, options);
}

/** Arguments of `usageRecalculateStorage`. */
export interface UsageRecalculateStorageParams {
  /** Identifier of the organization. */
  organization_id: string;
}

/** What `usageRecalculateStorage` resolves to. */
export type UsageRecalculateStorageResult = RecalculateOutput;

/** The body of errors of `usageRecalculateStorage`. */
export type UsageRecalculateStorageErrorBody = Problem | HTTPValidationError;

const recalculate_storageOperation: OperationDescription = {
  id: "usage.recalculate_storage",
  method: "POST",
  path: "/v1/op/usage.recalculate_storage",
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
 * Count the stored bytes of the organization again.
 *
 * `POST /v1/op/usage.recalculate_storage`
 */
export function usageRecalculateStorage(
  client: APIClient,
  params: UsageRecalculateStorageParams,
  options?: RequestOptions,
): APIPromise<UsageRecalculateStorageResult> {
  return client.request<UsageRecalculateStorageResult>(
    recalculate_storageOperation,
    params,
    options,
  );
}
