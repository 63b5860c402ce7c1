/**
 * Functions of `catalog.image`, one for each operation.
 *
 * @module
 */

import type { HTTPValidationError } from "../models/http.ts";
import type { Problem } from "../models/problem.ts";
import type { BinaryContent } from "../runtime/binary.ts";
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

const problemResponse: ResponseDescription = {
  content: {
    "application/problem+json": codecs.json,
  },
  headers: {
    "Retry-After": "integer",
  },
  schema: "Problem",
};

/** Arguments of `catalogImageQuicklook`. */
export interface CatalogImageQuicklookParams {
  /** Name of the imagery host. */
  host_name: string;
  /** Identifier of the image at its host. */
  image_id: string;
}

/** What `catalogImageQuicklook` resolves to. */
export type CatalogImageQuicklookResult = BinaryContent;

/** The body of errors of `catalogImageQuicklook`. */
export type CatalogImageQuicklookErrorBody = Problem | HTTPValidationError;

const quicklookOperation: OperationDescription = {
  id: "catalog.image.quicklook",
  method: "POST",
  path: "/v1/op/catalog.image.quicklook",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["host_name", "image_id"],
    content: {
      "application/json": codecs.json,
    },
  },
  responses: {
    "200": {
      content: {
        "image/jpeg": codecs.binary,
        "image/png": codecs.binary,
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
 * Fetch the quicklook of a scene.
 *
 * `POST /v1/op/catalog.image.quicklook`
 */
export function catalogImageQuicklook(
  client: APIClient,
  params: CatalogImageQuicklookParams,
  options?: RequestOptions,
): APIPromise<CatalogImageQuicklookResult> {
  return client.request<CatalogImageQuicklookResult>(
    quicklookOperation,
    params,
    options,
  );
}

/** Arguments of `catalogImageThumbnail`. */
export interface CatalogImageThumbnailParams {
  /** Name of the imagery host. */
  host_name: string;
  /** Identifier of the image at its host. */
  image_id: string;
}

/** What `catalogImageThumbnail` resolves to. */
export type CatalogImageThumbnailResult = BinaryContent;

/** The body of errors of `catalogImageThumbnail`. */
export type CatalogImageThumbnailErrorBody = Problem | HTTPValidationError;

const thumbnailOperation: OperationDescription = {
  id: "catalog.image.thumbnail",
  method: "POST",
  path: "/v1/op/catalog.image.thumbnail",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["host_name", "image_id"],
    content: {
      "application/json": codecs.json,
    },
  },
  responses: {
    "200": {
      content: {
        "image/jpeg": codecs.binary,
        "image/png": codecs.binary,
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
 * Fetch the thumbnail of a scene.
 *
 * `POST /v1/op/catalog.image.thumbnail`
 */
export function catalogImageThumbnail(
  client: APIClient,
  params: CatalogImageThumbnailParams,
  options?: RequestOptions,
): APIPromise<CatalogImageThumbnailResult> {
  return client.request<CatalogImageThumbnailResult>(
    thumbnailOperation,
    params,
    options,
  );
}
