/**
 * The class of `visualization.profile`.
 *
 * @module
 */

import * as functions from "../operations/visualization-profile.ts";
import type {
  VisualizationProfileCreateParams,
  VisualizationProfileCreateResult,
  VisualizationProfileDeleteParams,
  VisualizationProfileDeleteResult,
  VisualizationProfileGetParams,
  VisualizationProfileGetResult,
  VisualizationProfileSetDefaultParams,
  VisualizationProfileSetDefaultResult,
  VisualizationProfileUpdateParams,
  VisualizationProfileUpdateResult,
} from "../operations/visualization-profile.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";

/** Operations of `visualization.profile`. */
export class VisualizationProfile extends Resource {
  /**
   * Add a visualization profile to an item.
   *
   * `POST /v1/op/visualization.profile.create`
   */
  create(
    params: VisualizationProfileCreateParams,
    options?: RequestOptions,
  ): APIPromise<VisualizationProfileCreateResult> {
    return functions.visualizationProfileCreate(this._client, params, options);
  }

  /**
   * Delete a visualization profile.
   *
   * `POST /v1/op/visualization.profile.delete`
   */
  delete(
    params: VisualizationProfileDeleteParams,
    options?: RequestOptions,
  ): APIPromise<VisualizationProfileDeleteResult> {
    return functions.visualizationProfileDelete(this._client, params, options);
  }

  /**
   * Show one visualization profile.
   *
   * `POST /v1/op/visualization.profile.get`
   */
  get(
    params: VisualizationProfileGetParams,
    options?: RequestOptions,
  ): APIPromise<VisualizationProfileGetResult> {
    return functions.visualizationProfileGet(this._client, params, options);
  }

  /**
   * Make a profile the one that is shown first.
   *
   * `POST /v1/op/visualization.profile.set_default`
   */
  set_default(
    params: VisualizationProfileSetDefaultParams,
    options?: RequestOptions,
  ): APIPromise<VisualizationProfileSetDefaultResult> {
    return functions.visualizationProfileSetDefault(
      this._client,
      params,
      options,
    );
  }

  /**
   * Change a visualization profile.
   *
   * `POST /v1/op/visualization.profile.update`
   */
  update(
    params: VisualizationProfileUpdateParams,
    options?: RequestOptions,
  ): APIPromise<VisualizationProfileUpdateResult> {
    return functions.visualizationProfileUpdate(this._client, params, options);
  }
}
