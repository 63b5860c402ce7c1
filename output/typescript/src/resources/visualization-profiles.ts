/**
 * The class of `visualization.profiles`.
 *
 * @module
 */

import * as functions from "../operations/visualization-profiles.ts";
import type {
  VisualizationProfilesListParams,
  VisualizationProfilesListResult,
} from "../operations/visualization-profiles.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";

/** Operations of `visualization.profiles`. */
export class VisualizationProfiles extends Resource {
  /**
   * List the visualization profiles of an item.
   *
   * `POST /v1/op/visualization.profiles.list`
   */
  list(
    params: VisualizationProfilesListParams,
    options?: RequestOptions,
  ): APIPromise<VisualizationProfilesListResult> {
    return functions.visualizationProfilesList(this._client, params, options);
  }
}
