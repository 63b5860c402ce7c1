/**
 * Functions of `catalog.viz`, one for each operation.
 *
 * @module
 */

import type { CatalogVisualizationsOutput } from "../models/catalog.ts";
import type { HTTPValidationError } from "../models/http.ts";
import type { Problem } from "../models/problem.ts";
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

/** What `catalogVizLandsat` resolves to. */
export type CatalogVizLandsatResult = CatalogVisualizationsOutput;

/** The body of errors of `catalogVizLandsat`. */
export type CatalogVizLandsatErrorBody = Problem | HTTPValidationError;

const landsatOperation: OperationDescription = {
  id: "catalog.viz.landsat",
  method: "POST",
  path: "/v1/op/catalog.viz.landsat",
  body: {
    required: true,
    flat: true,
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
 * List the ways to draw Landsat scenes.
 *
 * `POST /v1/op/catalog.viz.landsat`
 */
export function catalogVizLandsat(
  client: APIClient,
  options?: RequestOptions,
): APIPromise<CatalogVizLandsatResult> {
  return client.request<CatalogVizLandsatResult>(
    landsatOperation,
    undefined,
    options,
  );
}

/** What `catalogVizNaip` resolves to. */
export type CatalogVizNaipResult = CatalogVisualizationsOutput;

/** The body of errors of `catalogVizNaip`. */
export type CatalogVizNaipErrorBody = Problem | HTTPValidationError;

const naipOperation: OperationDescription = {
  id: "catalog.viz.naip",
  method: "POST",
  path: "/v1/op/catalog.viz.naip",
  body: {
    required: true,
    flat: true,
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
 * List the ways to draw NAIP scenes.
 *
 * `POST /v1/op/catalog.viz.naip`
 */
export function catalogVizNaip(
  client: APIClient,
  options?: RequestOptions,
): APIPromise<CatalogVizNaipResult> {
  return client.request<CatalogVizNaipResult>(
    naipOperation,
    undefined,
    options,
  );
}
