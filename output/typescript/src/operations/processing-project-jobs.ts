/**
 * Functions of `processing.project_jobs`, one for each operation.
 *
 * @module
 */

import type { HTTPValidationError } from "../models/http.ts";
import type { Problem } from "../models/problem.ts";
import type {
  ProcessingJob,
  ProcessingJobsOutput,
} from "../models/processing.ts";
import type { APIClient } from "../runtime/client.ts";
import * as codecs from "../runtime/codecs.ts";
import type {
  OperationDescription,
  ResponseDescription,
} from "../runtime/description.ts";
import type { RequestOptions } from "../runtime/options.ts";
import { paginate } from "../runtime/pagination.ts";
import type { PagePromise } from "../runtime/pagination.ts";

const problemResponse: ResponseDescription = {
  content: {
    "application/problem+json": codecs.json,
  },
  schema: "Problem",
};

/** Arguments of `processingProjectJobsList`. */
export interface ProcessingProjectJobsListParams {
  /** Identifier of the project. */
  project_id: string;
  /** Keep only entries with this status. */
  status?: string | null;
  /** Keep only jobs of this type. */
  job_type_name?: string | null;
  /**
   * Largest number of results to return.
   *
   * @defaultValue `50`
   */
  limit?: number;
  /**
   * Number of results to skip.
   *
   * @defaultValue `0`
   */
  offset?: number;
}

/** What `processingProjectJobsList` resolves to. */
export type ProcessingProjectJobsListResult = ProcessingJobsOutput;

/** The body of errors of `processingProjectJobsList`. */
export type ProcessingProjectJobsListErrorBody = Problem | HTTPValidationError;

/** One item of `processingProjectJobsList`. */
export type ProcessingProjectJobsListItem = ProcessingJob;

const listOperation: OperationDescription = {
  id: "processing.project_jobs.list",
  method: "POST",
  path: "/v1/op/processing.project_jobs.list",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["project_id"],
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
  pagination: {
    style: "offset",
    items: "/items",
    request: "offset",
    limit: "limit",
    total: "/total",
  },
};

/**
 * List the processing jobs of a project.
 *
 * `POST /v1/op/processing.project_jobs.list`
 */
export function processingProjectJobsList(
  client: APIClient,
  params: ProcessingProjectJobsListParams,
  options?: RequestOptions,
): PagePromise<ProcessingProjectJobsListItem, ProcessingProjectJobsListResult> {
  return paginate(client, listOperation, params, options);
}
