/**
 * Functions of `catalog.tile`, one for each operation.
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

const problemResponse: ResponseDescription = {
  content: {
    "application/problem+json": codecs.json,
  },
  schema: "Problem",
};

/** Arguments of `catalogTileRender`. */
export interface CatalogTileRenderParams {
  /** Identifier of the source collection. */
  collection: string;
  /** Identifier of the scene at its provider. */
  scene_id: string;
  /** Name of the visualization. */
  visualization: string;
  /** Zoom level of the tile. */
  z: number;
  /** Column of the tile. */
  x: number;
  /** Row of the tile. */
  y: number;
  /** Encoding of the result. */
  format: string;
  /** Provider to prefer when several offer the scene. */
  provider?: string | null;
  /**
   * Compression quality of lossy formats.
   *
   * @defaultValue `95`
   */
  quality?: number | null;
  /** Area of interest as GeoJSON text; pixels outside it become transparent. */
  aoi_clip?: string | null;
  /** Area of interest as a GeoJSON object, for shapes too long for text. */
  aoi_clip_body?: { [key: string]: unknown } | null;
  /** Band-math expression. */
  expression?: string | null;
  /** Name of the colour ramp for single-band results. */
  colormap?: string | null;
  /** Lowest and highest value of the stretch, separated by a comma. */
  rescale?: string | null;
}

/** What `catalogTileRender` resolves to. */
export type CatalogTileRenderResult = BinaryContent;

/** The body of errors of `catalogTileRender`. */
export type CatalogTileRenderErrorBody = Problem | HTTPValidationError;

const renderOperation: OperationDescription = {
  id: "catalog.tile.render",
  method: "POST",
  path: "/v1/op/catalog.tile.render",
  body: {
    required: true,
    flat: true,
    requiredMembers: [
      "collection",
      "scene_id",
      "visualization",
      "z",
      "x",
      "y",
      "format",
    ],
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
 * Draw a map tile of a catalog scene.
 *
 * `POST /v1/op/catalog.tile.render`
 */
export function catalogTileRender(
  client: APIClient,
  params: CatalogTileRenderParams,
  options?: RequestOptions,
): APIPromise<CatalogTileRenderResult> {
  return client.request<CatalogTileRenderResult>(
    renderOperation,
    params,
    options,
  );
}
