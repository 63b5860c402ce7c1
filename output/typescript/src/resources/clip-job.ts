/**
 * The class of `clip.job`.
 *
 * @module
 */

import * as functions from "../operations/clip-job.ts";
import type {
  ClipJobDeleteParams,
  ClipJobDeleteResult,
  ClipJobDownloadParams,
  ClipJobDownloadResult,
  ClipJobDownloadsParams,
  ClipJobDownloadsResult,
  ClipJobGetParams,
  ClipJobGetResult,
  ClipJobTileInfoParams,
  ClipJobTileInfoResult,
} from "../operations/clip-job.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";

/** Operations of `clip.job`. */
export class ClipJob extends Resource {
  /**
   * Discard a clip job together with what it produced.
   *
   * `POST /v1/op/clip.job.delete`
   */
  delete(
    params: ClipJobDeleteParams,
    options?: RequestOptions,
  ): APIPromise<ClipJobDeleteResult> {
    return functions.clipJobDelete(this._client, params, options);
  }

  /**
   * Get a signed address for a clipped mosaic.
   *
   * `POST /v1/op/clip.job.download`
   */
  download(
    params: ClipJobDownloadParams,
    options?: RequestOptions,
  ): APIPromise<ClipJobDownloadResult> {
    return functions.clipJobDownload(this._client, params, options);
  }

  /**
   * List who downloaded the results of a clip job.
   *
   * `POST /v1/op/clip.job.downloads`
   */
  downloads(
    params: ClipJobDownloadsParams,
    options?: RequestOptions,
  ): APIPromise<ClipJobDownloadsResult> {
    return functions.clipJobDownloads(this._client, params, options);
  }

  /**
   * Show one clip job; poll it until its status is final.
   *
   * `POST /v1/op/clip.job.get`
   */
  get(
    params: ClipJobGetParams,
    options?: RequestOptions,
  ): APIPromise<ClipJobGetResult> {
    return functions.clipJobGet(this._client, params, options);
  }

  /**
   * Describe how to draw the result of a clip job.
   *
   * `POST /v1/op/clip.job.tile_info`
   */
  tile_info(
    params: ClipJobTileInfoParams,
    options?: RequestOptions,
  ): APIPromise<ClipJobTileInfoResult> {
    return functions.clipJobTileInfo(this._client, params, options);
  }
}
