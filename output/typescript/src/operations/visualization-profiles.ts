/**
 * Functions of `visualization.profiles`, one for each operation.
 *
 * @module
 */

import type { HTTPValidationError } from "../models/http.ts";
import type { Problem } from "../models/problem.ts";
import type { ProfilesListOutput } from "../models/profiles.ts";
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

/** Arguments of `visualizationProfilesList`. */
export interface VisualizationProfilesListParams {
  /** Identifier of the item. */
  item_id: string;
}

/** What `visualizationProfilesList` resolves to. */
export type VisualizationProfilesListResult = ProfilesListOutput;

/** The body of errors of `visualizationProfilesList`. */
export type VisualizationProfilesListErrorBody = Problem | HTTPValidationError;

const listOperation: OperationDescription = {
  id: "visualization.profiles.list",
  method: "POST",
  path: "/v1/op/visualization.profiles.list",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["item_id"],
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
 * List the visualization profiles of an item.
 *
 * `POST /v1/op/visualization.profiles.list`
 */
export function visualizationProfilesList(
  client: APIClient,
  params: VisualizationProfilesListParams,
  options?: RequestOptions,
): APIPromise<VisualizationProfilesListResult> {
  return client.request<VisualizationProfilesListResult>(
    listOperation,
    params,
    options,
  );
}
