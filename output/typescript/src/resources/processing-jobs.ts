/**
 * The class of `processing.jobs`.
 *
 * @module
 */

import * as functions from "../operations/processing-jobs.ts";
import type {
  ProcessingJobsListItem,
  ProcessingJobsListParams,
  ProcessingJobsListResult,
} from "../operations/processing-jobs.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { PagePromise } from "../runtime/pagination.ts";
import { Resource } from "../runtime/resource.ts";

/** Operations of `processing.jobs`. */
export class ProcessingJobs extends Resource {
  /**
   * List runs of processes.
   *
   * Without any member of the body, an empty one is sent.
   *
   * `POST /v1/op/processing.jobs.list`
   */
  list(
    params?: ProcessingJobsListParams,
    options?: RequestOptions,
  ): PagePromise<ProcessingJobsListItem, ProcessingJobsListResult> {
    return functions.processingJobsList(this._client, params, options);
  }
}
