/**
 * The class of `processing`.
 *
 * @module
 */

import * as functions from "../operations/processing.ts";
import type {
  ProcessingCreateAndDispatchParams,
  ProcessingCreateAndDispatchResult,
  ProcessingCreateParams,
  ProcessingCreateResult,
  ProcessingDispatchParams,
  ProcessingDispatchResult,
  ProcessingExecuteParams,
  ProcessingExecuteResult,
} from "../operations/processing.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";
import { ProcessingCatalog } from "./processing-catalog.ts";
import { ProcessingJob } from "./processing-job.ts";
import { ProcessingJobTypes } from "./processing-job-types.ts";
import { ProcessingJobs } from "./processing-jobs.ts";
import { ProcessingProjectJob } from "./processing-project-job.ts";
import { ProcessingProjectJobs } from "./processing-project-jobs.ts";

/**
 * Processing
 *
 * Jobs that compute new data from imagery.
 */
export class Processing extends Resource {
  /** Catalog & search */
  readonly catalog: ProcessingCatalog = new ProcessingCatalog(this._client);

  /** Operations of `processing.job`. */
  readonly job: ProcessingJob = new ProcessingJob(this._client);

  /** Operations of `processing.job_types`. */
  readonly job_types: ProcessingJobTypes = new ProcessingJobTypes(this._client);

  /** Operations of `processing.jobs`. */
  readonly jobs: ProcessingJobs = new ProcessingJobs(this._client);

  /** Operations of `processing.project_job`. */
  readonly project_job: ProcessingProjectJob = new ProcessingProjectJob(
    this._client,
  );

  /** Operations of `processing.project_jobs`. */
  readonly project_jobs: ProcessingProjectJobs = new ProcessingProjectJobs(
    this._client,
  );

  /**
   * Create a processing job without starting it.
   *
   * Takes the type of the job, the project and the parameters of the job type.
   * Start it with `processing.dispatch`.
   *
   * `POST /v1/op/processing.create`
   */
  create(
    params?: ProcessingCreateParams,
    options?: RequestOptions,
  ): APIPromise<ProcessingCreateResult> {
    return functions.processingCreate(this._client, params, options);
  }

  /**
   * Create a processing job and start it.
   *
   * The same as `processing.create` followed by `processing.dispatch`.
   *
   * `POST /v1/op/processing.create_and_dispatch`
   */
  create_and_dispatch(
    params?: ProcessingCreateAndDispatchParams,
    options?: RequestOptions,
  ): APIPromise<ProcessingCreateAndDispatchResult> {
    return functions.processingCreateAndDispatch(this._client, params, options);
  }

  /**
   * Start a processing job that was created before.
   *
   * `POST /v1/op/processing.dispatch`
   */
  dispatch(
    params: ProcessingDispatchParams,
    options?: RequestOptions,
  ): APIPromise<ProcessingDispatchResult> {
    return functions.processingDispatch(this._client, params, options);
  }

  /**
   * Run a process from the catalog.
   *
   * Answers at once with a job; poll `processing.job.get` until its status is
   * final.
   *
   * `POST /v1/op/processing.execute`
   */
  execute(
    params: ProcessingExecuteParams,
    options?: RequestOptions,
  ): APIPromise<ProcessingExecuteResult> {
    return functions.processingExecute(this._client, params, options);
  }
}
