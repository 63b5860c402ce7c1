/**
 * Functions of `clip`, one for each operation.
 *
 * @module
 */

import type { ClipJob } from "../models/clip.ts";
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

/** Arguments of `clipCreateFromArea`. */
export interface ClipCreateFromAreaParams {
  /** Name of a published clipping area. */
  area: string;
  /** Names of the mosaics to produce. */
  mosaic_types: Array<string>;
  /** GeoJSON polygon or multipolygon to cut out. */
  aoi_geometry: { [key: string]: unknown };
  /** Identifier of the organization. */
  organization_id: string;
  /** Label under which the area is shown. */
  aoi_name?: string | null;
  /** Project that receives the result. */
  project_id?: string | null;
}

/** What `clipCreateFromArea` resolves to. */
export type ClipCreateFromAreaResult = ClipJob;

/** The body of errors of `clipCreateFromArea`. */
export type ClipCreateFromAreaErrorBody = Problem | HTTPValidationError;

const create_from_areaOperation: OperationDescription = {
  id: "clip.create_from_area",
  method: "POST",
  path: "/v1/op/clip.create_from_area",
  body: {
    required: true,
    flat: true,
    requiredMembers: [
      "area",
      "mosaic_types",
      "aoi_geometry",
      "organization_id",
    ],
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
 * Order a cut-out of published mosaics.
 *
 * Poll `clip.job.get` until the status is final.
 *
 * `POST /v1/op/clip.create_from_area`
 */
export function clipCreateFromArea(
  client: APIClient,
  params: ClipCreateFromAreaParams,
  options?: RequestOptions,
): APIPromise<ClipCreateFromAreaResult> {
  return client.request<ClipCreateFromAreaResult>(
    create_from_areaOperation,
    params,
    options,
  );
}

/** Arguments of `clipCreateFromItem`. */
export interface ClipCreateFromItemParams {
  /** Item, area of interest and organization. */
  body?: { [key: string]: unknown } | null;
}

/** What `clipCreateFromItem` resolves to. */
export type ClipCreateFromItemResult = ClipJob;

/** The body of errors of `clipCreateFromItem`. */
export type ClipCreateFromItemErrorBody = Problem | HTTPValidationError;

const create_from_itemOperation: OperationDescription = {
  id: "clip.create_from_item",
  method: "POST",
  path: "/v1/op/clip.create_from_item",
  body: {
    content: {
      "application/json": codecs.json,
    },
  },
  responses: {
    "200": jsonResponse,
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
 * Order a cut-out of an item.
 *
 * Takes the item, the area of interest and the organization that pays. Poll
 * `clip.job.get` until the status is final.
 *
 * `POST /v1/op/clip.create_from_item`
 */
export function clipCreateFromItem(
  client: APIClient,
  params?: ClipCreateFromItemParams,
  options?: RequestOptions,
): APIPromise<ClipCreateFromItemResult> {
  return client.request<ClipCreateFromItemResult>(
    create_from_itemOperation,
    params,
    options,
  );
}
