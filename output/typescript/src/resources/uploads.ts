/**
 * The class of `uploads`.
 *
 * @module
 */

import * as functions from "../operations/uploads.ts";
import type {
  UploadsCompleteParams,
  UploadsCompleteResult,
  UploadsFailParams,
  UploadsFailResult,
  UploadsInitiateParams,
  UploadsInitiateResult,
  UploadsProgressParams,
  UploadsProgressResult,
  UploadsSignedUrlParams,
  UploadsSignedUrlResult,
} from "../operations/uploads.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";

/**
 * Uploads
 *
 * Sessions that bring data of your own.
 */
export class Uploads extends Resource {
  /**
   * Finish an upload and turn its files into items.
   *
   * Takes the identifier of the upload and the names of the files that were
   * sent.
   *
   * `POST /v1/op/uploads.complete`
   */
  complete(
    params?: UploadsCompleteParams,
    options?: RequestOptions,
  ): APIPromise<UploadsCompleteResult> {
    return functions.uploadsComplete(this._client, params, options);
  }

  /**
   * Give up an upload.
   *
   * `POST /v1/op/uploads.fail`
   */
  fail(
    params: UploadsFailParams,
    options?: RequestOptions,
  ): APIPromise<UploadsFailResult> {
    return functions.uploadsFail(this._client, params, options);
  }

  /**
   * Start an upload of own data.
   *
   * Then ask `uploads.signed_url` for an address per file, send the files, and
   * call `uploads.complete`.
   *
   * `POST /v1/op/uploads.initiate`
   */
  initiate(
    params: UploadsInitiateParams,
    options?: RequestOptions,
  ): APIPromise<UploadsInitiateResult> {
    return functions.uploadsInitiate(this._client, params, options);
  }

  /**
   * Report how far an upload has come.
   *
   * `POST /v1/op/uploads.progress`
   */
  progress(
    params: UploadsProgressParams,
    options?: RequestOptions,
  ): APIPromise<UploadsProgressResult> {
    return functions.uploadsProgress(this._client, params, options);
  }

  /**
   * Get a signed address to send one file to.
   *
   * `POST /v1/op/uploads.signed_url`
   */
  signed_url(
    params: UploadsSignedUrlParams,
    options?: RequestOptions,
  ): APIPromise<UploadsSignedUrlResult> {
    return functions.uploadsSignedUrl(this._client, params, options);
  }
}
