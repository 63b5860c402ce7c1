/**
 * Functions of `processing.jobs`, one for each operation.
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

/** Arguments of `processingJobsList`. */
export interface ProcessingJobsListParams {
  /** Keep only jobs of this workspace. */
  workspaceId?: string | null;
  /** Keep only jobs of this process. */
  processId?: string | null;
  /** Keep only entries with this status. */
  status?: string | null;
  /** Comma-separated job identifiers to keep. */
  ids?: string | null;
  /**
   * Number of the page, starting at 0.
   *
   * @defaultValue `0`
   */
  page?: number;
  /**
   * Number of results per page.
   *
   * @defaultValue `20`
   */
  limit?: number;
  /**
   * Field to sort by and direction, separated by a comma.
   *
   * @defaultValue `"created,desc"`
   */
  sort?: string;
}

/** What `processingJobsList` resolves to. */
export type ProcessingJobsListResult = ProcessingJobsOutput;

/** The body of errors of `processingJobsList`. */
export type ProcessingJobsListErrorBody = Problem | HTTPValidationError;

/** One item of `processingJobsList`. */
export type ProcessingJobsListItem = ProcessingJob;

const listOperation: OperationDescription = {
  id: "processing.jobs.list",
  method: "POST",
  path: "/v1/op/processing.jobs.list",
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
  pagination: {
    style: "page",
    items: "/items",
    request: "page",
    limit: "limit",
    total: "/total",
    start: 0,
  },
};

/**
 * List runs of processes.
 *
 * Without any member of the body, an empty one is sent.
 *
 * `POST /v1/op/processing.jobs.list`
 */
export function processingJobsList(
  client: APIClient,
  params?: ProcessingJobsListParams,
  options?: RequestOptions,
): PagePromise<ProcessingJobsListItem, ProcessingJobsListResult> {
  return paginate(client, listOperation, params, options);
}
