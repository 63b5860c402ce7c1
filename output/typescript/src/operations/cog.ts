/**
 * Functions of `cog`, one for each operation.
 *
 * @module
 */

import type { CogFormulasOutput, CogStatisticsOutput } from "../models/cog.ts";
import type { ColormapsOutput } from "../models/colormaps.ts";
import type { HTTPValidationError } from "../models/http.ts";
import type { Problem } from "../models/problem.ts";
import type { BinaryContent } from "../runtime/binary.ts";
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

/** What `cogColormaps` resolves to. */
export type CogColormapsResult = ColormapsOutput;

/** The body of errors of `cogColormaps`. */
export type CogColormapsErrorBody = Problem | HTTPValidationError;

const colormapsOperation: OperationDescription = {
  id: "cog.colormaps",
  method: "POST",
  path: "/v1/op/cog.colormaps",
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
 * List the colour ramps for tiles.
 *
 * `POST /v1/op/cog.colormaps`
 */
export function cogColormaps(
  client: APIClient,
  options?: RequestOptions,
): APIPromise<CogColormapsResult> {
  return client.request<CogColormapsResult>(
    colormapsOperation,
    undefined,
    options,
  );
}

/** What `cogFormulas` resolves to. */
export type CogFormulasResult = CogFormulasOutput;

/** The body of errors of `cogFormulas`. */
export type CogFormulasErrorBody = Problem | HTTPValidationError;

const formulasOperation: OperationDescription = {
  id: "cog.formulas",
  method: "POST",
  path: "/v1/op/cog.formulas",
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
 * List the formulas that tiles can be drawn with.
 *
 * `POST /v1/op/cog.formulas`
 */
export function cogFormulas(
  client: APIClient,
  options?: RequestOptions,
): APIPromise<CogFormulasResult> {
  return client.request<CogFormulasResult>(
    formulasOperation,
    undefined,
    options,
  );
}

/** Arguments of `cogStatistics`. */
export interface CogStatisticsParams {
  /** Address of the cloud-optimized GeoTIFF. */
  url: string;
  /** GeoJSON polygon to compute the statistics over. */
  geometry: { [key: string]: unknown };
  /** Band-math expression. */
  expression?: string | null;
  /** Comma-separated band numbers to look at. */
  bands?: string | null;
  /**
   * Lower and upper percentile to compute.
   *
   * @defaultValue `[2.0, 98.0]`
   */
  percentiles?: [number, number];
}

/** What `cogStatistics` resolves to. */
export type CogStatisticsResult = CogStatisticsOutput;

/** The body of errors of `cogStatistics`. */
export type CogStatisticsErrorBody = Problem | HTTPValidationError;

const statisticsOperation: OperationDescription = {
  id: "cog.statistics",
  method: "POST",
  path: "/v1/op/cog.statistics",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["url", "geometry"],
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
 * Compute statistics of a raster within a polygon.
 *
 * `POST /v1/op/cog.statistics`
 */
export function cogStatistics(
  client: APIClient,
  params: CogStatisticsParams,
  options?: RequestOptions,
): APIPromise<CogStatisticsResult> {
  return client.request<CogStatisticsResult>(
    statisticsOperation,
    params,
    options,
  );
}

/** Arguments of `cogThumbnail`. */
export interface CogThumbnailParams {
  /** Address of the cloud-optimized GeoTIFF. */
  url: string;
  /**
   * Width of the picture in pixels.
   *
   * @defaultValue `256`
   */
  width?: number;
  /**
   * Height of the picture in pixels.
   *
   * @defaultValue `256`
   */
  height?: number;
}

/** What `cogThumbnail` resolves to. */
export type CogThumbnailResult = BinaryContent;

/** The body of errors of `cogThumbnail`. */
export type CogThumbnailErrorBody = Problem | HTTPValidationError;

const thumbnailOperation: OperationDescription = {
  id: "cog.thumbnail",
  method: "POST",
  path: "/v1/op/cog.thumbnail",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["url"],
    content: {
      "application/json": codecs.json,
    },
  },
  responses: {
    "200": {
      content: {
        "image/png": codecs.binary,
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
 * Draw a small picture of a raster.
 *
 * `POST /v1/op/cog.thumbnail`
 */
export function cogThumbnail(
  client: APIClient,
  params: CogThumbnailParams,
  options?: RequestOptions,
): APIPromise<CogThumbnailResult> {
  return client.request<CogThumbnailResult>(
    thumbnailOperation,
    params,
    options,
  );
}
