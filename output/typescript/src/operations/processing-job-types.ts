/**
 * Functions of `processing.job_types`, one for each operation.
 *
 * @module
 */

import type { HTTPValidationError } from "../models/http.ts";
import type { JobTypesOutput } from "../models/job.ts";
import type { Problem } from "../models/problem.ts";
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

/** Arguments of `processingJobTypesList`. */
export interface ProcessingJobTypesListParams {
  /** Category to file it under; as a filter, keep only this category. */
  category?: string | null;
}

/** What `processingJobTypesList` resolves to. */
export type ProcessingJobTypesListResult = JobTypesOutput;

/** The body of errors of `processingJobTypesList`. */
export type ProcessingJobTypesListErrorBody = Problem | HTTPValidationError;

const listOperation: OperationDescription = {
  id: "processing.job_types.list",
  method: "POST",
  path: "/v1/op/processing.job_types.list",
  body: {
    required: true,
    flat: true,
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
 * List types of processing jobs.
 *
 * Without any member of the body, an empty one is sent.
 *
 * `POST /v1/op/processing.job_types.list`
 */
export function processingJobTypesList(
  client: APIClient,
  params?: ProcessingJobTypesListParams,
  options?: RequestOptions,
): APIPromise<ProcessingJobTypesListResult> {
  return client.request<ProcessingJobTypesListResult>(
    listOperation,
    params,
    options,
  );
}
