/**
 * Functions of `share`, one for each operation.
 *
 * @module
 */

import type { HTTPValidationError } from "../models/http.ts";
import type { Problem } from "../models/problem.ts";
import type { TileJson } from "../models/tile.ts";
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

/** Arguments of `shareTilejson`. */
export interface ShareTilejsonParams {
  /** Secret part of the share link. */
  token: string;
  /**
   * Password that protects the link.
   *
   * @defaultValue `""`
   */
  password?: string;
  /** Name or identifier of the visualization profile to draw with. */
  profile?: string | null;
}

/** What `shareTilejson` resolves to. */
export type ShareTilejsonResult = TileJson;

/** The body of errors of `shareTilejson`. */
export type ShareTilejsonErrorBody = Problem | HTTPValidationError;

const tilejsonOperation: OperationDescription = {
  id: "share.tilejson",
  method: "POST",
  path: "/v1/op/share.tilejson",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["token"],
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
 * Describe the tiles of a shared item as TileJSON.
 *
 * Needs no account: the token and the password are enough.
 *
 * `POST /v1/op/share.tilejson`
 */
export function shareTilejson(
  client: APIClient,
  params: ShareTilejsonParams,
  options?: RequestOptions,
): APIPromise<ShareTilejsonResult> {
  return client.request<ShareTilejsonResult>(
    tilejsonOperation,
    params,
    options,
  );
}
