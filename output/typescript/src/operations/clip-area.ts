/**
 * Functions of `clip.area`, one for each operation.
 *
 * @module
 */

import type { ClipAreaMetadata } from "../models/clip-area-metadata.ts";
import type { ClipMosaicsOutput } from "../models/clip-mosaics-output.ts";
import type { HTTPValidationError } from "../models/http-validation-error.ts";
import type { Problem } from "../models/problem.ts";
import type { APIClient } from "../runtime/client.ts";
import * as codecs from "../runtime/codecs.ts";
import type { OperationDescription } from "../runtime/description.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";

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
    "200": {
      content: {
        "application/json": codecs.json,
      },
    },
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
  return client.request(metadataOperation, params, options);
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
    "200": {
      content: {
        "application/json": codecs.json,
      },
    },
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
  return client.request(mosaicsOperation, params, options);
}
