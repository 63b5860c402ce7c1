/**
 * Functions of `share.link`, one for each operation.
 *
 * @module
 */

import type { HTTPValidationError } from "../models/http.ts";
import type { Problem } from "../models/problem.ts";
import type {
  ShareLinkCreateOutput,
  ShareLinkRevokeOutput,
  ShareLinkValidateOutput,
  SharePermission,
  ShareTargetType,
} from "../models/share.ts";
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

/** Arguments of `shareLinkCreate`. */
export interface ShareLinkCreateParams {
  /** Type of what is shared. */
  target_type: ShareTargetType;
  /** Identifier of the shared item or collection. */
  target_id: string;
  /** Password visitors have to enter; only a hash of it is kept. */
  password: string;
  /** Moment at which the link stops working. */
  expires_at: string;
  /**
   * What visitors of the link may do.
   *
   * @defaultValue `"view"`
   */
  permission?: SharePermission;
}

/** What `shareLinkCreate` resolves to. */
export type ShareLinkCreateResult = ShareLinkCreateOutput;

/** The body of errors of `shareLinkCreate`. */
export type ShareLinkCreateErrorBody = Problem | HTTPValidationError;

const createOperation: OperationDescription = {
  id: "share.link.create",
  method: "POST",
  path: "/v1/op/share.link.create",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["target_type", "target_id", "password", "expires_at"],
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
 * Share an item or a collection through a link with a password.
 *
 * `POST /v1/op/share.link.create`
 */
export function shareLinkCreate(
  client: APIClient,
  params: ShareLinkCreateParams,
  options?: RequestOptions,
): APIPromise<ShareLinkCreateResult> {
  return client.request<ShareLinkCreateResult>(
    createOperation,
    params,
    options,
  );
}

/** Arguments of `shareLinkRevoke`. */
export interface ShareLinkRevokeParams {
  /** Identifier of the share link. */
  link_id: string;
}

/** What `shareLinkRevoke` resolves to. */
export type ShareLinkRevokeResult = ShareLinkRevokeOutput;

/** The body of errors of `shareLinkRevoke`. */
export type ShareLinkRevokeErrorBody = Problem | HTTPValidationError;

const revokeOperation: OperationDescription = {
  id: "share.link.revoke",
  method: "POST",
  path: "/v1/op/share.link.revoke",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["link_id"],
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
 * Stop a share link from working.
 *
 * `POST /v1/op/share.link.revoke`
 */
export function shareLinkRevoke(
  client: APIClient,
  params: ShareLinkRevokeParams,
  options?: RequestOptions,
): APIPromise<ShareLinkRevokeResult> {
  return client.request<ShareLinkRevokeResult>(
    revokeOperation,
    params,
    options,
  );
}

/** Arguments of `shareLinkValidate`. */
export interface ShareLinkValidateParams {
  /** Secret part of the share link. */
  token: string;
  /**
   * Password that protects the link.
   *
   * @defaultValue `""`
   */
  password?: string;
}

/** What `shareLinkValidate` resolves to. */
export type ShareLinkValidateResult = ShareLinkValidateOutput;

/** The body of errors of `shareLinkValidate`. */
export type ShareLinkValidateErrorBody = Problem | HTTPValidationError;

const validateOperation: OperationDescription = {
  id: "share.link.validate",
  method: "POST",
  path: "/v1/op/share.link.validate",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["token"],
    content: {
      "application/json": codecs.json,
    },
  },
  responses: {
    "200": jsonResponse,
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
    "410": {
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
};

/**
 * Open a share link with its password.
 *
 * Needs no account: the token and the password are enough.
 *
 * `POST /v1/op/share.link.validate`
 */
export function shareLinkValidate(
  client: APIClient,
  params: ShareLinkValidateParams,
  options?: RequestOptions,
): APIPromise<ShareLinkValidateResult> {
  return client.request<ShareLinkValidateResult>(
    validateOperation,
    params,
    options,
  );
}
