/**
 * The class of `visualization`.
 *
 * @module
 */

import * as functions from "../operations/visualization.ts";
import type {
  VisualizationListForParams,
  VisualizationListForResult,
} from "../operations/visualization.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";
import { VisualizationProfile } from "./visualization-profile.ts";
import { VisualizationProfiles } from "./visualization-profiles.ts";

/**
 * Visualization
 *
 * Profiles that say how items are drawn.
 */
export class Visualization extends Resource {
  /** Operations of `visualization.profile`. */
  readonly profile: VisualizationProfile = new VisualizationProfile(
    this._client,
  );

  /** Operations of `visualization.profiles`. */
  readonly profiles: VisualizationProfiles = new VisualizationProfiles(
    this._client,
  );

  /**
   * List the ways to draw data with given bands.
   *
   * Without any member of the body, an empty one is sent.
   *
   * `POST /v1/op/visualization.list_for`
   */
  list_for(
    params?: VisualizationListForParams,
    options?: RequestOptions,
  ): APIPromise<VisualizationListForResult> {
    return functions.visualizationListFor(this._client, params, options);
  }
}
