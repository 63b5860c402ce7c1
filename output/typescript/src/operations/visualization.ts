/**
 * Functions of `visualization`, one for each operation.
 *
 * @module
 */

import type { HTTPValidationError } from "../models/http.ts";
import type { Problem } from "../models/problem.ts";
import type { VisualizationListOutput } from "../models/visualization.ts";
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

/** Arguments of `visualizationListFor`. */
export interface VisualizationListForParams {
  /** Maps a role such as `red` or `nir` to a band number. */
  band_roles?: { [key: string]: number };
  /**
   * Kind of data of the asset.
   *
   * @defaultValue `"raster"`
   */
  data_type?: string;
  /** Settings handed to the renderer. */
  render_params?: { [key: string]: unknown };
  /** Key of the asset to visualize. */
  asset?: string | null;
}

/** What `visualizationListFor` resolves to. */
export type VisualizationListForResult = VisualizationListOutput;

/** The body of errors of `visualizationListFor`. */
export type VisualizationListForErrorBody = Problem | HTTPValidationError;

const list_forOperation: OperationDescription = {
  id: "visualization.list_for",
  method: "POST",
  path: "/v1/op/visualization.list_for",
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
 * List the ways to draw data with given bands.
 *
 * Without any member of the body, an empty one is sent.
 *
 * `POST /v1/op/visualization.list_for`
 */
export function visualizationListFor(
  client: APIClient,
  params?: VisualizationListForParams,
  options?: RequestOptions,
): APIPromise<VisualizationListForResult> {
  return client.request<VisualizationListForResult>(
    list_forOperation,
    params,
    options,
  );
}
