/**
 * Functions of `clip.jobs`, one for each operation.
 *
 * @module
 */

import type { ClipJob, ClipJobsOutput } from "../models/clip.ts";
import type { HTTPValidationError } from "../models/http.ts";
import type { Problem } from "../models/problem.ts";
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

/** Arguments of `clipJobsList`. */
export interface ClipJobsListParams {
  /** Identifier of the organization. */
  organization_id: string;
  /** Keep only entries with this status. */
  status?: string | null;
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

/** What `clipJobsList` resolves to. */
export type ClipJobsListResult = ClipJobsOutput;

/** The body of errors of `clipJobsList`. */
export type ClipJobsListErrorBody = Problem | HTTPValidationError;

/** One item of `clipJobsList`. */
export type ClipJobsListItem = ClipJob;

const listOperation: OperationDescription = {
  id: "clip.jobs.list",
  method: "POST",
  path: "/v1/op/clip.jobs.list",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["organization_id"],
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
 * List what an organization had clipped.
 *
 * `POST /v1/op/clip.jobs.list`
 */
export function clipJobsList(
  client: APIClient,
  params: ClipJobsListParams,
  options?: RequestOptions,
): PagePromise<ClipJobsListItem, ClipJobsListResult> {
  return paginate(client, listOperation, params, options);
}
