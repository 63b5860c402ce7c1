/**
 * Functions of `cog.tile`, one for each operation.
 *
 * @module
 */

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

const problemResponse: ResponseDescription = {
  content: {
    "application/problem+json": codecs.json,
  },
  headers: {
    "Retry-After": "integer",
  },
  schema: "Problem",
};

/** Arguments of `cogTileRender`. */
export interface CogTileRenderParams {
  /** Address of the cloud-optimized GeoTIFF. */
  url: string;
  /** Zoom level of the tile. */
  z: number;
  /** Column of the tile. */
  x: number;
  /** Row of the tile. */
  y: number;
  /** Encoding of the result. */
  format: string;
  /** Comma-separated band numbers, in display order. */
  bands?: string | null;
  /** Band-math expression. */
  expression?: string | null;
  /** Lowest and highest value of the stretch, separated by a comma. */
  rescale?: string | null;
  /** Name of the colour ramp for single-band results. */
  colormap?: string | null;
  /**
   * Compression quality of lossy formats.
   *
   * @defaultValue `85`
   */
  quality?: number;
  /** Area of interest as GeoJSON text; pixels outside it become transparent. */
  aoi?: string | null;
}

/** What `cogTileRender` resolves to. */
export type CogTileRenderResult = BinaryContent;

/** The body of errors of `cogTileRender`. */
export type CogTileRenderErrorBody = Problem | HTTPValidationError;

const renderOperation: OperationDescription = {
  id: "cog.tile.render",
  method: "POST",
  path: "/v1/op/cog.tile.render",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["url", "z", "x", "y", "format"],
    content: {
      "application/json": codecs.json,
    },
  },
  responses: {
    "200": {
      content: {
        "image/png": codecs.binary,
        "image/webp": codecs.binary,
        "image/jpeg": codecs.binary,
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
 * Draw a map tile of a raster.
 *
 * `POST /v1/op/cog.tile.render`
 */
export function cogTileRender(
  client: APIClient,
  params: CogTileRenderParams,
  options?: RequestOptions,
): APIPromise<CogTileRenderResult> {
  return client.request<CogTileRenderResult>(renderOperation, params, options);
}

/** Arguments of `cogTileTerrain`. */
export interface CogTileTerrainParams {
  /** Address of the cloud-optimized GeoTIFF. */
  url: string;
  /** Zoom level of the tile. */
  z: number;
  /** Column of the tile. */
  x: number;
  /** Row of the tile. */
  y: number;
  /**
   * Whether heights are negated.
   *
   * @defaultValue `false`
   */
  invert?: boolean;
  /** Area of interest as GeoJSON text; pixels outside it become transparent. */
  aoi?: string | null;
}

/** What `cogTileTerrain` resolves to. */
export type CogTileTerrainResult = BinaryContent;

/** The body of errors of `cogTileTerrain`. */
export type CogTileTerrainErrorBody = Problem | HTTPValidationError;

const terrainOperation: OperationDescription = {
  id: "cog.tile.terrain",
  method: "POST",
  path: "/v1/op/cog.tile.terrain",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["url", "z", "x", "y"],
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
 * Draw a map tile with heights encoded as colours.
 *
 * `POST /v1/op/cog.tile.terrain`
 */
export function cogTileTerrain(
  client: APIClient,
  params: CogTileTerrainParams,
  options?: RequestOptions,
): APIPromise<CogTileTerrainResult> {
  return client.request<CogTileTerrainResult>(
    terrainOperation,
    params,
    options,
  );
}
