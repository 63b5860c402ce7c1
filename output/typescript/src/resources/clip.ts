/**
 * The class of `clip`.
 *
 * @module
 */

import * as functions from "../operations/clip.ts";
import type {
  ClipCreateFromAreaParams,
  ClipCreateFromAreaResult,
  ClipCreateFromItemParams,
  ClipCreateFromItemResult,
} from "../operations/clip.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";
import { ClipArea } from "./clip-area.ts";
import { ClipAreas } from "./clip-areas.ts";
import { ClipJob } from "./clip-job.ts";
import { ClipJobs } from "./clip-jobs.ts";

/**
 * Clipping
 *
 * Cutting an area of interest out of imagery.
 */
export class Clip extends Resource {
  /** Operations of `clip.area`. */
  readonly area: ClipArea = new ClipArea(this._client);

  /** Operations of `clip.areas`. */
  readonly areas: ClipAreas = new ClipAreas(this._client);

  /** Operations of `clip.job`. */
  readonly job: ClipJob = new ClipJob(this._client);

  /** Operations of `clip.jobs`. */
  readonly jobs: ClipJobs = new ClipJobs(this._client);

  /**
   * Order a cut-out of published mosaics.
   *
   * Poll `clip.job.get` until the status is final.
   *
   * `POST /v1/op/clip.create_from_area`
   */
  create_from_area(
    params: ClipCreateFromAreaParams,
    options?: RequestOptions,
  ): APIPromise<ClipCreateFromAreaResult> {
    return functions.clipCreateFromArea(this._client, params, options);
  }

  /**
   * Order a cut-out of an item.
   *
   * Takes the item, the area of interest and the organization that pays. Poll
   * `clip.job.get` until the status is final.
   *
   * `POST /v1/op/clip.create_from_item`
   */
  create_from_item(
    params?: ClipCreateFromItemParams,
    options?: RequestOptions,
  ): APIPromise<ClipCreateFromItemResult> {
    return functions.clipCreateFromItem(this._client, params, options);
  }
}
