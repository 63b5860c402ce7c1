/**
 * Functions of `eulas.document`, one for each operation.
 *
 * @module
 */

import type { EulaDocument } from "../models/eula.ts";
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

/** Arguments of `eulasDocumentAccept`. */
export interface EulasDocumentAcceptParams {
  /** Identifier of the licence agreement. */
  eula_id: string;
  /** Identifier of the document within the licence agreement. */
  document_id: string;
  /**
   * Whether the agreement is accepted.
   *
   * @defaultValue `true`
   */
  is_accepted?: boolean;
}

/** What `eulasDocumentAccept` resolves to. */
export type EulasDocumentAcceptResult = EulaDocument;

/** The body of errors of `eulasDocumentAccept`. */
export type EulasDocumentAcceptErrorBody = Problem | HTTPValidationError;

const acceptOperation: OperationDescription = {
  id: "eulas.document.accept",
  method: "POST",
  path: "/v1/op/eulas.document.accept",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["eula_id", "document_id"],
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
 * Accept one version of a licence agreement.
 *
 * `POST /v1/op/eulas.document.accept`
 */
export function eulasDocumentAccept(
  client: APIClient,
  params: EulasDocumentAcceptParams,
  options?: RequestOptions,
): APIPromise<EulasDocumentAcceptResult> {
  return client.request<EulasDocumentAcceptResult>(
    acceptOperation,
    params,
    options,
  );
}

/** Arguments of `eulasDocumentGet`. */
export interface EulasDocumentGetParams {
  /** Identifier of the licence agreement. */
  eula_id: string;
  /** Identifier of the document within the licence agreement. */
  document_id: string;
}

/** What `eulasDocumentGet` resolves to. */
export type EulasDocumentGetResult = EulaDocument;

/** The body of errors of `eulasDocumentGet`. */
export type EulasDocumentGetErrorBody = Problem | HTTPValidationError;

const getOperation: OperationDescription = {
  id: "eulas.document.get",
  method: "POST",
  path: "/v1/op/eulas.document.get",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["eula_id", "document_id"],
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
 * Show one version of a licence agreement.
 *
 * `POST /v1/op/eulas.document.get`
 */
export function eulasDocumentGet(
  client: APIClient,
  params: EulasDocumentGetParams,
  options?: RequestOptions,
): APIPromise<EulasDocumentGetResult> {
  return client.request<EulasDocumentGetResult>(getOperation, params, options);
}
