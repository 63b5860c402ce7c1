/**
 * The class of `share.tile`.
 *
 * @module
 */

import * as functions from "../operations/share-tile.ts";
import type {
  ShareTileRenderParams,
  ShareTileRenderResult,
} from "../operations/share-tile.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";

/** Operations of `share.tile`. */
export class ShareTile extends Resource {
  /**
   * Draw a map tile of a shared item.
   *
   * Needs no account: the token and the password are enough.
   *
   * `POST /v1/op/share.tile.render`
   */
  render(
    params: ShareTileRenderParams,
    options?: RequestOptions,
  ): APIPromise<ShareTileRenderResult> {
    return functions.shareTileRender(this._client, params, options);
  }
}
