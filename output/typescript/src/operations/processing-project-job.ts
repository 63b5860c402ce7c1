/**
 * Functions of `processing.project_job`, one for each operation.
 *
 * @module
 */

import type { HTTPValidationError } from "../models/http-validation-error.ts";
import type { Problem } from "../models/problem.ts";
import type { ProcessingJob } from "../models/processing-job.ts";
import type { APIClient } from "../runtime/client.ts";
import * as codecs from "../runtime/codecs.ts";
import type { OperationDescription } from "../runtime/description.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";

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
 * Show one processing job of a project.
 *
 * `POST /v1/op/processing.project_job.get`
 */
export function processingProjectJobGet(
  client: APIClient,
  params: ProcessingProjectJobGetParams,
  options?: RequestOptions,
): APIPromise<ProcessingProjectJobGetResult> {
  return client.request(getOperation, params, options);
}
