/**
 * The class of `clip.area`.
 *
 * @module
 */

import * as functions from "../operations/clip-area.ts";
import type {
  ClipAreaMetadataParams,
  ClipAreaMetadataResult,
  ClipAreaMosaicsParams,
  ClipAreaMosaicsResult,
} from "../operations/clip-area.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";

/** Operations of `clip.area`. */
export class ClipArea extends Resource {
  /**
   * Describe a clipping area.
   *
   * `POST /v1/op/clip.area.metadata`
   */
  metadata(
    params: ClipAreaMetadataParams,
    options?: RequestOptions,
  ): APIPromise<ClipAreaMetadataResult> {
    return functions.clipAreaMetadata(this._client, params, options);
  }

  /**
   * List the mosaics of a clipping area with their prices.
   *
   * `POST /v1/op/clip.area.mosaics`
   */
  mosaics(
    params: ClipAreaMosaicsParams,
    options?: RequestOptions,
  ): APIPromise<ClipAreaMosaicsResult> {
    return functions.clipAreaMosaics(this._client, params, options);
  }
}
