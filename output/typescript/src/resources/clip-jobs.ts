/**
 * The class of `clip.jobs`.
 *
 * @module
 */

import * as functions from "../operations/clip-jobs.ts";
import type {
  ClipJobsListItem,
  ClipJobsListParams,
  ClipJobsListResult,
} from "../operations/clip-jobs.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { PagePromise } from "../runtime/pagination.ts";
import { Resource } from "../runtime/resource.ts";

/** Operations of `clip.jobs`. */
export class ClipJobs extends Resource {
  /**
   * List what an organization had clipped.
   *
   * `POST /v1/op/clip.jobs.list`
   */
  list(
    params: ClipJobsListParams,
    options?: RequestOptions,
  ): PagePromise<ClipJobsListItem, ClipJobsListResult> {
    return functions.clipJobsList(this._client, params, options);
  }
}
