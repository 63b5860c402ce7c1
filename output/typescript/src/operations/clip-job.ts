/**
 * Functions of `clip.job`, one for each operation.
 *
 * @module
 */

import type {
  ClipDownloadOutput,
  ClipDownloadsOutput,
  ClipJob,
  ClipJobDeleteOutput,
} from "../models/clip.ts";
import type { HTTPValidationError } from "../models/http.ts";
import type { Problem } from "../models/problem.ts";
import type { TileInfo } from "../models/tile.ts";
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

/** Arguments of `clipJobDelete`. */
export interface ClipJobDeleteParams {
  /** Identifier of the job. */
  job_id: string;
}

/** What `clipJobDelete` resolves to. */
export type ClipJobDeleteResult = ClipJobDeleteOutput;

/** The body of errors of `clipJobDelete`. */
export type ClipJobDeleteErrorBody = Problem | HTTPValidationError;

const deleteOperation: OperationDescription = {
  id: "clip.job.delete",
  method: "POST",
  path: "/v1/op/clip.job.delete",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["job_id"],
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
 * Discard a clip job together with what it produced.
 *
 * `POST /v1/op/clip.job.delete`
 */
export function clipJobDelete(
  client: APIClient,
  params: ClipJobDeleteParams,
  options?: RequestOptions,
): APIPromise<ClipJobDeleteResult> {
  return client.request<ClipJobDeleteResult>(deleteOperation, params, options);
}

/** Arguments of `clipJobDownload`. */
export interface ClipJobDownloadParams {
  /** Identifier of the job. */
  job_id: string;
  /** Name of the mosaic to download. */
  mosaic_type: string;
  /** Browser of the person who downloads, for the audit log. */
  user_agent?: string | null;
  /** Network address of the person who downloads, for the audit log. */
  requester_ip?: string | null;
}

/** What `clipJobDownload` resolves to. */
export type ClipJobDownloadResult = ClipDownloadOutput;

/** The body of errors of `clipJobDownload`. */
export type ClipJobDownloadErrorBody = Problem | HTTPValidationError;

const downloadOperation: OperationDescription = {
  id: "clip.job.download",
  method: "POST",
  path: "/v1/op/clip.job.download",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["job_id", "mosaic_type"],
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
 * Get a signed address for a clipped mosaic.
 *
 * `POST /v1/op/clip.job.download`
 */
export function clipJobDownload(
  client: APIClient,
  params: ClipJobDownloadParams,
  options?: RequestOptions,
): APIPromise<ClipJobDownloadResult> {
  return client.request<ClipJobDownloadResult>(
    downloadOperation,
    params,
    options,
  );
}

/** Arguments of `clipJobDownloads`. */
export interface ClipJobDownloadsParams {
  /** Identifier of the job. */
  job_id: string;
}

/** What `clipJobDownloads` resolves to. */
export type ClipJobDownloadsResult = ClipDownloadsOutput;

/** The body of errors of `clipJobDownloads`. */
export type ClipJobDownloadsErrorBody = Problem | HTTPValidationError;

const downloadsOperation: OperationDescription = {
  id: "clip.job.downloads",
  method: "POST",
  path: "/v1/op/clip.job.downloads",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["job_id"],
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
 * List who downloaded the results of a clip job.
 *
 * `POST /v1/op/clip.job.downloads`
 */
export function clipJobDownloads(
  client: APIClient,
  params: ClipJobDownloadsParams,
  options?: RequestOptions,
): APIPromise<ClipJobDownloadsResult> {
  return client.request<ClipJobDownloadsResult>(
    downloadsOperation,
    params,
    options,
  );
}

/** Arguments of `clipJobGet`. */
export interface ClipJobGetParams {
  /** Identifier of the job. */
  job_id: string;
}

/** What `clipJobGet` resolves to. */
export type ClipJobGetResult = ClipJob;

/** The body of errors of `clipJobGet`. */
export type ClipJobGetErrorBody = Problem | HTTPValidationError;

const getOperation: OperationDescription = {
  id: "clip.job.get",
  method: "POST",
  path: "/v1/op/clip.job.get",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["job_id"],
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
 * Show one clip job; poll it until its status is final.
 *
 * `POST /v1/op/clip.job.get`
 */
export function clipJobGet(
  client: APIClient,
  params: ClipJobGetParams,
  options?: RequestOptions,
): APIPromise<ClipJobGetResult> {
  return client.request<ClipJobGetResult>(getOperation, params, options);
}

/** Arguments of `clipJobTileInfo`. */
export interface ClipJobTileInfoParams {
  /** Identifier of the job. */
  job_id: string;
}

/** What `clipJobTileInfo` resolves to. */
export type ClipJobTileInfoResult = TileInfo;

/** The body of errors of `clipJobTileInfo`. */
export type ClipJobTileInfoErrorBody = Problem | HTTPValidationError;

const tile_infoOperation: OperationDescription = {
  id: "clip.job.tile_info",
  method: "POST",
  path: "/v1/op/clip.job.tile_info",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["job_id"],
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
 * Describe how to draw the result of a clip job.
 *
 * `POST /v1/op/clip.job.tile_info`
 */
export function clipJobTileInfo(
  client: APIClient,
  params: ClipJobTileInfoParams,
  options?: RequestOptions,
): APIPromise<ClipJobTileInfoResult> {
  return client.request<ClipJobTileInfoResult>(
    tile_infoOperation,
    params,
    options,
  );
}
