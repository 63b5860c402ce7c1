/**
 * Functions of `items.asset`, one for each operation.
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

/** Arguments of `itemsAssetDownload`. */
export interface ItemsAssetDownloadParams {
  /** Identifier of the item. */
  item_id: string;
  /** Identifier of the asset. */
  asset_id: string;
}

/** What `itemsAssetDownload` resolves to. */
export type ItemsAssetDownloadResult = BinaryContent;

/** The body of errors of `itemsAssetDownload`. */
export type ItemsAssetDownloadErrorBody = Problem | HTTPValidationError;

const downloadOperation: OperationDescription = {
  id: "items.asset.download",
  method: "POST",
  path: "/v1/op/items.asset.download",
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
        "application/octet-stream": codecs.binary,
      },
      headers: {
        "Content-Disposition": "string",
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
 * Download a file of an item.
 *
 * The file is sent as it is stored, whatever its type.
 *
 * `POST /v1/op/items.asset.download`
 */
export function itemsAssetDownload(
  client: APIClient,
  params: ItemsAssetDownloadParams,
  options?: RequestOptions,
): APIPromise<ItemsAssetDownloadResult> {
  return client.request<ItemsAssetDownloadResult>(
    downloadOperation,
    params,
    options,
  );
}
