/**
 * Functions of `processing.job`, one for each operation.
 *
 * @module
 */

import type { HTTPValidationError } from "../models/http.ts";
import type { JobDeleteOutput, JobRegisterOutput } from "../models/job.ts";
import type { Problem } from "../models/problem.ts";
import type { ProcessingJob } from "../models/processing.ts";
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

/** Arguments of `processingJobDelete`. */
export interface ProcessingJobDeleteParams {
  /** Identifier of the job. */
  job_id: string;
}

/** What `processingJobDelete` resolves to. */
export type ProcessingJobDeleteResult = JobDeleteOutput;

/** The body of errors of `processingJobDelete`. */
export type ProcessingJobDeleteErrorBody = Problem | HTTPValidationError;

const deleteOperation: OperationDescription = {
  id: "processing.job.delete",
  method: "POST",
  path: "/v1/op/processing.job.delete",
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
 * Discard a processing job together with what it produced.
 *
 * `POST /v1/op/processing.job.delete`
 */
export function processingJobDelete(
  client: APIClient,
  params: ProcessingJobDeleteParams,
  options?: RequestOptions,
): APIPromise<ProcessingJobDeleteResult> {
  return client.request<ProcessingJobDeleteResult>(
    deleteOperation,
    params,
    options,
  );
}

/** Arguments of `processingJobGet`. */
export interface ProcessingJobGetParams {
  /** Identifier of the job. */
  job_id: string;
}

/** What `processingJobGet` resolves to. */
export type ProcessingJobGetResult = ProcessingJob;

/** The body of errors of `processingJobGet`. */
export type ProcessingJobGetErrorBody = Problem | HTTPValidationError;

const getOperation: OperationDescription = {
  id: "processing.job.get",
  method: "POST",
  path: "/v1/op/processing.job.get",
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
 * Show one run of a process; poll it until its status is final.
 *
 * `POST /v1/op/processing.job.get`
 */
export function processingJobGet(
  client: APIClient,
  params: ProcessingJobGetParams,
  options?: RequestOptions,
): APIPromise<ProcessingJobGetResult> {
  return client.request<ProcessingJobGetResult>(getOperation, params, options);
}

/** Arguments of `processingJobRegister`. */
export interface ProcessingJobRegisterParams {
  /** Identifier of the job. */
  job_id: string;
  /** Outputs of the job to register as items; all of them when absent. */
  outputs?: Array<unknown> | null;
}

/** What `processingJobRegister` resolves to. */
export type ProcessingJobRegisterResult = JobRegisterOutput;

/** The body of errors of `processingJobRegister`. */
export type ProcessingJobRegisterErrorBody = Problem | HTTPValidationError;

const registerOperation: OperationDescription = {
  id: "processing.job.register",
  method: "POST",
  path: "/v1/op/processing.job.register",
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
 * Turn the outputs of a job into items.
 *
 * `POST /v1/op/processing.job.register`
 */
export function processingJobRegister(
  client: APIClient,
  params: ProcessingJobRegisterParams,
  options?: RequestOptions,
): APIPromise<ProcessingJobRegisterResult> {
  return client.request<ProcessingJobRegisterResult>(
    registerOperation,
    params,
    options,
  );
}

/** Arguments of `processingJobTileInfo`. */
export interface ProcessingJobTileInfoParams {
  /** Identifier of the job. */
  job_id: string;
}

/** What `processingJobTileInfo` resolves to. */
export type ProcessingJobTileInfoResult = TileInfo;

/** The body of errors of `processingJobTileInfo`. */
export type ProcessingJobTileInfoErrorBody = Problem | HTTPValidationError;

const tile_infoOperation: OperationDescription = {
  id: "processing.job.tile_info",
  method: "POST",
  path: "/v1/op/processing.job.tile_info",
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
 * Describe how to draw the result of a job.
 *
 * `POST /v1/op/processing.job.tile_info`
 */
export function processingJobTileInfo(
  client: APIClient,
  params: ProcessingJobTileInfoParams,
  options?: RequestOptions,
): APIPromise<ProcessingJobTileInfoResult> {
  return client.request<ProcessingJobTileInfoResult>(
    tile_infoOperation,
    params,
    options,
  );
}
