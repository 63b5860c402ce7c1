/**
 * The class of `items.asset`.
 *
 * @module
 */

import * as functions from "../operations/items-asset.ts";
import type {
  ItemsAssetDownloadParams,
  ItemsAssetDownloadResult,
} from "../operations/items-asset.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";

/** Operations of `items.asset`. */
export class ItemsAsset extends Resource {
  /**
   * Download a file of an item.
   *
   * The file is sent as it is stored, whatever its type.
   *
   * `POST /v1/op/items.asset.download`
   */
  download(
    params: ItemsAssetDownloadParams,
    options?: RequestOptions,
  ): APIPromise<ItemsAssetDownloadResult> {
    return functions.itemsAssetDownload(this._client, params, options);
  }
}
