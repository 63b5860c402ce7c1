/**
 * The class of `processing.project_jobs`.
 *
 * @module
 */

import * as functions from "../operations/processing-project-jobs.ts";
import type {
  ProcessingProjectJobsListItem,
  ProcessingProjectJobsListParams,
  ProcessingProjectJobsListResult,
} from "../operations/processing-project-jobs.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { PagePromise } from "../runtime/pagination.ts";
import { Resource } from "../runtime/resource.ts";

/** Operations of `processing.project_jobs`. */
export class ProcessingProjectJobs extends Resource {
  /**
   * List the processing jobs of a project.
   *
   * `POST /v1/op/processing.project_jobs.list`
   */
  list(
    params: ProcessingProjectJobsListParams,
    options?: RequestOptions,
  ): PagePromise<
    ProcessingProjectJobsListItem,
    ProcessingProjectJobsListResult
  > {
    return functions.processingProjectJobsList(this._client, params, options);
  }
}
