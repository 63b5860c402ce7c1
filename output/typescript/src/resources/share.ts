/**
 * The class of `share`.
 *
 * @module
 */

import * as functions from "../operations/share.ts";
import type {
  ShareTilejsonParams,
  ShareTilejsonResult,
} from "../operations/share.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";
import { ShareLink } from "./share-link.ts";
import { ShareTile } from "./share-tile.ts";

/**
 * Sharing
 *
 * Links for people without an account.
 */
export class Share extends Resource {
  /** Operations of `share.link`. */
  readonly link: ShareLink = new ShareLink(this._client);

  /** Operations of `share.tile`. */
  readonly tile: ShareTile = new ShareTile(this._client);

  /**
   * Describe the tiles of a shared item as TileJSON.
   *
   * Needs no account: the token and the password are enough.
   *
   * `POST /v1/op/share.tilejson`
   */
  tilejson(
    params: ShareTilejsonParams,
    options?: RequestOptions,
  ): APIPromise<ShareTilejsonResult> {
    return functions.shareTilejson(this._client, params, options);
  }
}
