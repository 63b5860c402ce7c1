/**
 * The class of `processing.job_types`.
 *
 * @module
 */

import * as functions from "../operations/processing-job-types.ts";
import type {
  ProcessingJobTypesListParams,
  ProcessingJobTypesListResult,
} from "../operations/processing-job-types.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";

/** Operations of `processing.job_types`. */
export class ProcessingJobTypes extends Resource {
  /**
   * List types of processing jobs.
   *
   * Without any member of the body, an empty one is sent.
   *
   * `POST /v1/op/processing.job_types.list`
   */
  list(
    params?: ProcessingJobTypesListParams,
    options?: RequestOptions,
  ): APIPromise<ProcessingJobTypesListResult> {
    return functions.processingJobTypesList(this._client, params, options);
  }
}
