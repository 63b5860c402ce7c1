/**
 * Functions of `assets`, one for each operation.
 *
 * @module
 */

import type { AssetDeleteOutput } from "../models/asset.ts";
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

const problemResponse: ResponseDescription = {
  content: {
    "application/problem+json": codecs.json,
  },
  schema: "Problem",
};

/** Arguments of `assetsDelete`. */
export interface AssetsDeleteParams {
  /** Identifier of the item. */
  item_id: string;
  /** Identifier of the asset. */
  asset_id: string;
}

/** What `assetsDelete` resolves to. */
export type AssetsDeleteResult = AssetDeleteOutput;

/** The body of errors of `assetsDelete`. */
export type AssetsDeleteErrorBody = Problem | HTTPValidationError;

const deleteOperation: OperationDescription = {
  id: "assets.delete",
  method: "POST",
  path: "/v1/op/assets.delete",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["item_id", "asset_id"],
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
 * Delete one file of an item.
 *
 * `POST /v1/op/assets.delete`
 */
export function assetsDelete(
  client: APIClient,
  params: AssetsDeleteParams,
  options?: RequestOptions,
): APIPromise<AssetsDeleteResult> {
  return client.request<AssetsDeleteResult>(deleteOperation, params, options);
}
