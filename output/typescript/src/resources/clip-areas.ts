/**
 * The class of `clip.areas`.
 *
 * @module
 */

import * as functions from "../operations/clip-areas.ts";
import type { ClipAreasListResult } from "../operations/clip-areas.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";

/** Operations of `clip.areas`. */
export class ClipAreas extends Resource {
  /**
   * List areas that can be clipped from.
   *
   * `POST /v1/op/clip.areas.list`
   */
  list(options?: RequestOptions): APIPromise<ClipAreasListResult> {
    return functions.clipAreasList(this._client, options);
  }
}
