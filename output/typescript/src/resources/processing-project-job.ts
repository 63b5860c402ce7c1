/**
 * The class of `processing.project_job`.
 *
 * @module
 */

import * as functions from "../operations/processing-project-job.ts";
import type {
  ProcessingProjectJobGetParams,
  ProcessingProjectJobGetResult,
} from "../operations/processing-project-job.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";

/** Operations of `processing.project_job`. */
export class ProcessingProjectJob extends Resource {
  /**
   * Show one processing job of a project.
   *
   * `POST /v1/op/processing.project_job.get`
   */
  get(
    params: ProcessingProjectJobGetParams,
    options?: RequestOptions,
  ): APIPromise<ProcessingProjectJobGetResult> {
    return functions.processingProjectJobGet(this._client, params, options);
  }
}
