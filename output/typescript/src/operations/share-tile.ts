/**
 * Functions of `share.tile`, one for each operation.
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

/** Arguments of `shareTileRender`. */
export interface ShareTileRenderParams {
  /** Secret part of the share link. */
  token: string;
  /** Zoom level of the tile. */
  z: number;
  /** Column of the tile. */
  x: number;
  /** Row of the tile. */
  y: number;
  /**
   * Password that protects the link.
   *
   * @defaultValue `""`
   */
  password?: string;
  /**
   * Encoding of the result.
   *
   * @defaultValue `"png"`
   */
  format?: string;
  /** Name or identifier of the visualization profile to draw with. */
  profile?: string | null;
}

/** What `shareTileRender` resolves to. */
export type ShareTileRenderResult = BinaryContent;

/** The body of errors of `shareTileRender`. */
export type ShareTileRenderErrorBody = Problem | HTTPValidationError;

const renderOperation: OperationDescription = {
  id: "share.tile.render",
  method: "POST",
  path: "/v1/op/share.tile.render",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["token", "z", "x", "y"],
    content: {
      "application/json": codecs.json,
    },
  },
  responses: {
    "200": {
      content: {
        "image/png": codecs.binary,
        "image/webp": codecs.binary,
      },
    },
    "403": problemResponse,
    "404": problemResponse,
    "410": problemResponse,
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
};

/**
 * Draw a map tile of a shared item.
 *
 * Needs no account: the token and the password are enough.
 *
 * `POST /v1/op/share.tile.render`
 */
export function shareTileRender(
  client: APIClient,
  params: ShareTileRenderParams,
  options?: RequestOptions,
): APIPromise<ShareTileRenderResult> {
  return client.request<ShareTileRenderResult>(
    renderOperation,
    params,
    options,
  );
}
