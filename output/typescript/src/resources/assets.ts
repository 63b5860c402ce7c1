/**
 * The class of `assets`.
 *
 * @module
 */

import * as functions from "../operations/assets.ts";
import type {
  AssetsDeleteParams,
  AssetsDeleteResult,
} from "../operations/assets.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";

/**
 * Assets
 *
 * Files that belong to items.
 */
export class Assets extends Resource {
  /**
   * Delete one file of an item.
   *
   * `POST /v1/op/assets.delete`
   */
  delete(
    params: AssetsDeleteParams,
    options?: RequestOptions,
  ): APIPromise<AssetsDeleteResult> {
    return functions.assetsDelete(this._client, params, options);
  }
}
