/**
 * Functions of `visualization.profiles`, one for each operation.
 *
 * @module
 */

import type { HTTPValidationError } from "../models/http-validation-error.ts";
import type { Problem } from "../models/problem.ts";
import type { ProfilesListOutput } from "../models/profiles-list-output.ts";
import type { APIClient } from "../runtime/client.ts";
import * as codecs from "../runtime/codecs.ts";
import type { OperationDescription } from "../runtime/description.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";

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
 * List the visualization profiles of an item.
 *
 * `POST /v1/op/visualization.profiles.list`
 */
export function visualizationProfilesList(
  client: APIClient,
  params: VisualizationProfilesListParams,
  options?: RequestOptions,
): APIPromise<VisualizationProfilesListResult> {
  return client.request(listOperation, params, options);
}
