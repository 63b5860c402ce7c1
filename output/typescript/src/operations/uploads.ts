/**
 * Functions of `uploads`, one for each operation.
 *
 * @module
 */

import type { HTTPValidationError } from "../models/http.ts";
import type { Problem } from "../models/problem.ts";
import type { SignedUrlOutput } from "../models/signed.ts";
import type {
  UploadCompleteOutput,
  UploadInitiateTransferMethod,
  UploadOutput,
} from "../models/upload.ts";
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

/** Arguments of `uploadsComplete`. */
export interface UploadsCompleteParams {
  /** Upload and the names of its files. */
  body?: { [key: string]: unknown } | null;
}

/** What `uploadsComplete` resolves to. */
export type UploadsCompleteResult = UploadCompleteOutput;

/** The body of errors of `uploadsComplete`. */
export type UploadsCompleteErrorBody = Problem | HTTPValidationError;

const completeOperation: OperationDescription = {
  id: "uploads.complete",
  method: "POST",
  path: "/v1/op/uploads.complete",
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
 * Finish an upload and turn its files into items.
 *
 * Takes the identifier of the upload and the names of the files that were sent.
 *
 * `POST /v1/op/uploads.complete`
 */
export function uploadsComplete(
  client: APIClient,
  params?: UploadsCompleteParams,
  options?: RequestOptions,
): APIPromise<UploadsCompleteResult> {
  return client.request<UploadsCompleteResult>(
    completeOperation,
    params,
    options,
  );
}

/** Arguments of `uploadsFail`. */
export interface UploadsFailParams {
  /** Identifier of the upload. */
  upload_id: string;
  /** What went wrong, for people. */
  error_message: string;
  /** Step of the upload that failed. */
  error_step?: string | null;
}

/** What `uploadsFail` resolves to. */
export type UploadsFailResult = UploadOutput;

/** The body of errors of `uploadsFail`. */
export type UploadsFailErrorBody = Problem | HTTPValidationError;

const failOperation: OperationDescription = {
  id: "uploads.fail",
  method: "POST",
  path: "/v1/op/uploads.fail",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["upload_id", "error_message"],
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
 * Give up an upload.
 *
 * `POST /v1/op/uploads.fail`
 */
export function uploadsFail(
  client: APIClient,
  params: UploadsFailParams,
  options?: RequestOptions,
): APIPromise<UploadsFailResult> {
  return client.request<UploadsFailResult>(failOperation, params, options);
}

/** Arguments of `uploadsInitiate`. */
export interface UploadsInitiateParams {
  /** Identifier of the project. */
  project_id: string;
  /**
   * How the files travel.
   *
   * @defaultValue `"browser"`
   */
  transfer_method?: UploadInitiateTransferMethod;
  /**
   * Number of files that will be sent.
   *
   * @defaultValue `1`
   */
  file_count?: number;
  /**
   * Total size of all files in bytes.
   *
   * @defaultValue `0`
   */
  total_bytes?: number;
  /** Collection to put the result into. */
  target_collection_id?: string | null;
  /** Item that receives the files. */
  target_item_id?: string | null;
  /** Key of the asset within its item. */
  asset_key?: string | null;
  /**
   * Whether pixel values are classes and not measurements.
   *
   * @defaultValue `false`
   */
  is_categorical?: boolean;
}

/** What `uploadsInitiate` resolves to. */
export type UploadsInitiateResult = UploadOutput;

/** The body of errors of `uploadsInitiate`. */
export type UploadsInitiateErrorBody = Problem | HTTPValidationError;

const initiateOperation: OperationDescription = {
  id: "uploads.initiate",
  method: "POST",
  path: "/v1/op/uploads.initiate",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["project_id"],
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
 * Start an upload of own data.
 *
 * Then ask `uploads.signed_url` for an address per file, send the files, and
 * call `uploads.complete`.
 *
 * `POST /v1/op/uploads.initiate`
 */
export function uploadsInitiate(
  client: APIClient,
  params: UploadsInitiateParams,
  options?: RequestOptions,
): APIPromise<UploadsInitiateResult> {
  return client.request<UploadsInitiateResult>(
    initiateOperation,
    params,
    options,
  );
}

/** Arguments of `uploadsProgress`. */
export interface UploadsProgressParams {
  /** Identifier of the upload. */
  upload_id: string;
  /** Status to set. */
  status?: string | null;
  /** Bytes transferred so far. */
  bytes_uploaded?: number | null;
}

/** What `uploadsProgress` resolves to. */
export type UploadsProgressResult = UploadOutput;

/** The body of errors of `uploadsProgress`. */
export type UploadsProgressErrorBody = Problem | HTTPValidationError;

const progressOperation: OperationDescription = {
  id: "uploads.progress",
  method: "POST",
  path: "/v1/op/uploads.progress",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["upload_id"],
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
 * Report how far an upload has come.
 *
 * `POST /v1/op/uploads.progress`
 */
export function uploadsProgress(
  client: APIClient,
  params: UploadsProgressParams,
  options?: RequestOptions,
): APIPromise<UploadsProgressResult> {
  return client.request<UploadsProgressResult>(
    progressOperation,
    params,
    options,
  );
}

/** Arguments of `uploadsSignedUrl`. */
export interface UploadsSignedUrlParams {
  /** Identifier of the upload. */
  upload_id: string;
  /** Name of the file to upload. */
  file_name: string;
  /**
   * Media type the file is uploaded with.
   *
   * @defaultValue `"application/octet-stream"`
   */
  content_type?: string;
}

/** What `uploadsSignedUrl` resolves to. */
export type UploadsSignedUrlResult = SignedUrlOutput;

/** The body of errors of `uploadsSignedUrl`. */
export type UploadsSignedUrlErrorBody = Problem | HTTPValidationError;

const signed_urlOperation: OperationDescription = {
  id: "uploads.signed_url",
  method: "POST",
  path: "/v1/op/uploads.signed_url",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["upload_id", "file_name"],
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
 * Get a signed address to send one file to.
 *
 * `POST /v1/op/uploads.signed_url`
 */
export function uploadsSignedUrl(
  client: APIClient,
  params: UploadsSignedUrlParams,
  options?: RequestOptions,
): APIPromise<UploadsSignedUrlResult> {
  return client.request<UploadsSignedUrlResult>(
    signed_urlOperation,
    params,
    options,
  );
}
