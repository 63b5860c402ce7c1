/**
 * Functions of `api_keys`, one for each operation.
 *
 * @module
 */

import type {
  ApiKeyCreateOutput,
  ApiKeyRevokeOutput,
  ApiKeysListOutput,
} from "../models/api.ts";
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

/** Arguments of `apiKeysCreate`. */
export interface ApiKeysCreateParams {
  /** Name by which the key is recognized. */
  name: string;
  /** Scopes granted to the key. */
  permissions?: Array<string>;
  /** Requests per minute allowed to the key. */
  rate_limit?: number | null;
  /** Days until the key stops working; never when absent. */
  expires_in_days?: number | null;
}

/** What `apiKeysCreate` resolves to. */
export type ApiKeysCreateResult = ApiKeyCreateOutput;

/** The body of errors of `apiKeysCreate`. */
export type ApiKeysCreateErrorBody = Problem | HTTPValidationError;

const createOperation: OperationDescription = {
  id: "api_keys.create",
  method: "POST",
  path: "/v1/op/api_keys.create",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["name"],
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
 * Mint an API key and show its secret this one time.
 *
 * Keep `key` somewhere safe: it cannot be shown again.
 *
 * `POST /v1/op/api_keys.create`
 */
export function apiKeysCreate(
  client: APIClient,
  params: ApiKeysCreateParams,
  options?: RequestOptions,
): APIPromise<ApiKeysCreateResult> {
  return client.request<ApiKeysCreateResult>(createOperation, params, options);
}

/** What `apiKeysList` resolves to. */
export type ApiKeysListResult = ApiKeysListOutput;

/** The body of errors of `apiKeysList`. */
export type ApiKeysListErrorBody = Problem | HTTPValidationError;

const listOperation: OperationDescription = {
  id: "api_keys.list",
  method: "POST",
  path: "/v1/op/api_keys.list",
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
 * List the API keys of the organization without their secrets.
 *
 * `POST /v1/op/api_keys.list`
 */
export function apiKeysList(
  client: APIClient,
  options?: RequestOptions,
): APIPromise<ApiKeysListResult> {
  return client.request<ApiKeysListResult>(listOperation, undefined, options);
}

/** Arguments of `apiKeysRevoke`. */
export interface ApiKeysRevokeParams {
  /** Identifier of the API key. */
  key_id: string;
}

/** What `apiKeysRevoke` resolves to. */
export type ApiKeysRevokeResult = ApiKeyRevokeOutput;

/** The body of errors of `apiKeysRevoke`. */
export type ApiKeysRevokeErrorBody = Problem | HTTPValidationError;

const revokeOperation: OperationDescription = {
  id: "api_keys.revoke",
  method: "POST",
  path: "/v1/op/api_keys.revoke",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["key_id"],
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
 * Stop an API key from working.
 *
 * `POST /v1/op/api_keys.revoke`
 */
export function apiKeysRevoke(
  client: APIClient,
  params: ApiKeysRevokeParams,
  options?: RequestOptions,
): APIPromise<ApiKeysRevokeResult> {
  return client.request<ApiKeysRevokeResult>(revokeOperation, params, options);
}
