/**
 * The class of `processing.job`.
 *
 * @module
 */

import * as functions from "../operations/processing-job.ts";
import type {
  ProcessingJobDeleteParams,
  ProcessingJobDeleteResult,
  ProcessingJobGetParams,
  ProcessingJobGetResult,
  ProcessingJobRegisterParams,
  ProcessingJobRegisterResult,
  ProcessingJobTileInfoParams,
  ProcessingJobTileInfoResult,
} from "../operations/processing-job.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";

/** Operations of `processing.job`. */
export class ProcessingJob extends Resource {
  /**
   * Discard a processing job together with what it produced.
   *
   * `POST /v1/op/processing.job.delete`
   */
  delete(
    params: ProcessingJobDeleteParams,
    options?: RequestOptions,
  ): APIPromise<ProcessingJobDeleteResult> {
    return functions.processingJobDelete(this._client, params, options);
  }

  /**
   * Show one run of a process; poll it until its status is final.
   *
   * `POST /v1/op/processing.job.get`
   */
  get(
    params: ProcessingJobGetParams,
    options?: RequestOptions,
  ): APIPromise<ProcessingJobGetResult> {
    return functions.processingJobGet(this._client, params, options);
  }

  /**
   * Turn the outputs of a job into items.
   *
   * `POST /v1/op/processing.job.register`
   */
  register(
    params: ProcessingJobRegisterParams,
    options?: RequestOptions,
  ): APIPromise<ProcessingJobRegisterResult> {
    return functions.processingJobRegister(this._client, params, options);
  }

  /**
   * Describe how to draw the result of a job.
   *
   * `POST /v1/op/processing.job.tile_info`
   */
  tile_info(
    params: ProcessingJobTileInfoParams,
    options?: RequestOptions,
  ): APIPromise<ProcessingJobTileInfoResult> {
    return functions.processingJobTileInfo(this._client, params, options);
  }
}
