/**
 * Functions of `clip.area`, one for each operation.
 *
 * @module
 */

import type { ClipAreaMetadata, ClipMosaicsOutput } from "../models/clip.ts";
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

/** Arguments of `clipAreaMetadata`. */
export interface ClipAreaMetadataParams {
  /** Name of a published clipping area. */
  area: string;
}

/** What `clipAreaMetadata` resolves to. */
export type ClipAreaMetadataResult = ClipAreaMetadata;

/** The body of errors of `clipAreaMetadata`. */
export type ClipAreaMetadataErrorBody = Problem | HTTPValidationError;

const metadataOperation: OperationDescription = {
  id: "clip.area.metadata",
  method: "POST",
  path: "/v1/op/clip.area.metadata",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["area"],
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
 * Describe a clipping area.
 *
 * `POST /v1/op/clip.area.metadata`
 */
export function clipAreaMetadata(
  client: APIClient,
  params: ClipAreaMetadataParams,
  options?: RequestOptions,
): APIPromise<ClipAreaMetadataResult> {
  return client.request<ClipAreaMetadataResult>(
    metadataOperation,
    params,
    options,
  );
}

/** Arguments of `clipAreaMosaics`. */
export interface ClipAreaMosaicsParams {
  /** Name of a published clipping area. */
  area: string;
}

/** What `clipAreaMosaics` resolves to. */
export type ClipAreaMosaicsResult = ClipMosaicsOutput;

/** The body of errors of `clipAreaMosaics`. */
export type ClipAreaMosaicsErrorBody = Problem | HTTPValidationError;

const mosaicsOperation: OperationDescription = {
  id: "clip.area.mosaics",
  method: "POST",
  path: "/v1/op/clip.area.mosaics",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["area"],
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
 * List the mosaics of a clipping area with their prices.
 *
 * `POST /v1/op/clip.area.mosaics`
 */
export function clipAreaMosaics(
  client: APIClient,
  params: ClipAreaMosaicsParams,
  options?: RequestOptions,
): APIPromise<ClipAreaMosaicsResult> {
  return client.request<ClipAreaMosaicsResult>(
    mosaicsOperation,
    params,
    options,
  );
}
