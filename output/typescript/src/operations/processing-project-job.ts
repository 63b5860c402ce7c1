/**
 * Functions of `processing.project_job`, one for each operation.
 *
 * @module
 */

import type { HTTPValidationError } from "../models/http.ts";
import type { Problem } from "../models/problem.ts";
import type { ProcessingJob } from "../models/processing.ts";
import type { APIClient } from "../runtime/client.ts";
import * as codecs from "../runtime/codecs.ts";
import type {
  OperationDescription,
  ResponseDescription,
} from "../runtime/description.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";

const problemResponse: ResponseDescription = {
  content: {
    "application/problem+json": codecs.json,
  },
  schema: "Problem",
};

/** Arguments of `processingProjectJobGet`. */
export interface ProcessingProjectJobGetParams {
  /** Identifier of the job. */
  job_id: string;
}

/** What `processingProjectJobGet` resolves to. */
export type ProcessingProjectJobGetResult = ProcessingJob;

/** The body of errors of `processingProjectJobGet`. */
export type ProcessingProjectJobGetErrorBody = Problem | HTTPValidationError;

const getOperation: OperationDescription = {
  id: "processing.project_job.get",
  method: "POST",
  path: "/v1/op/processing.project_job.get",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["job_id"],
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
    "401": problemResponse,
    "403": problemResponse,
    "404": problemResponse,
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
    "500": problemResponse,
  },
  security: [["bearerAuth"], ["apiKeyAuth"]],
};

/**
 * Show one processing job of a project.
 *
 * `POST /v1/op/processing.project_job.get`
 */
export function processingProjectJobGet(
  client: APIClient,
  params: ProcessingProjectJobGetParams,
  options?: RequestOptions,
): APIPromise<ProcessingProjectJobGetResult> {
  return client.request<ProcessingProjectJobGetResult>(
    getOperation,
    params,
    options,
  );
}
