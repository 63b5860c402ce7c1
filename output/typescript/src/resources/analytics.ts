/**
 * The class of `analytics`.
 *
 * @module
 */

import * as functions from "../operations/analytics.ts";
import type {
  AnalyticsBandMathParams,
  AnalyticsBandMathResult,
  AnalyticsCalculateIndexParams,
  AnalyticsCalculateIndexResult,
  AnalyticsExecuteParams,
  AnalyticsExecuteResult,
  AnalyticsValidateFormulaParams,
  AnalyticsValidateFormulaResult,
} from "../operations/analytics.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";
import { AnalyticsIndex } from "./analytics-index.ts";
import { AnalyticsIndices } from "./analytics-indices.ts";
import { AnalyticsOperations } from "./analytics-operations.ts";
import { AnalyticsSensors } from "./analytics-sensors.ts";

/**
 * Analytics
 *
 * Indices, band math and statistics over imagery.
 */
export class Analytics extends Resource {
  /** Operations of `analytics.index`. */
  readonly index: AnalyticsIndex = new AnalyticsIndex(this._client);

  /** Operations of `analytics.indices`. */
  readonly indices: AnalyticsIndices = new AnalyticsIndices(this._client);

  /** Operations of `analytics.operations`. */
  readonly operations: AnalyticsOperations = new AnalyticsOperations(
    this._client,
  );

  /** Operations of `analytics.sensors`. */
  readonly sensors: AnalyticsSensors = new AnalyticsSensors(this._client);

  /**
   * Evaluate a formula over the bands of a raster.
   *
   * `POST /v1/op/analytics.band_math`
   */
  band_math(
    params: AnalyticsBandMathParams,
    options?: RequestOptions,
  ): APIPromise<AnalyticsBandMathResult> {
    return functions.analyticsBandMath(this._client, params, options);
  }

  /**
   * Compute a spectral index over part of a raster.
   *
   * `POST /v1/op/analytics.calculate_index`
   */
  calculate_index(
    params: AnalyticsCalculateIndexParams,
    options?: RequestOptions,
  ): APIPromise<AnalyticsCalculateIndexResult> {
    return functions.analyticsCalculateIndex(this._client, params, options);
  }

  /**
   * Run a registered analytics operation by name.
   *
   * `POST /v1/op/analytics.execute`
   */
  execute(
    params: AnalyticsExecuteParams,
    options?: RequestOptions,
  ): APIPromise<AnalyticsExecuteResult> {
    return functions.analyticsExecute(this._client, params, options);
  }

  /**
   * Check whether a formula can be evaluated for a sensor.
   *
   * `POST /v1/op/analytics.validate_formula`
   */
  validate_formula(
    params: AnalyticsValidateFormulaParams,
    options?: RequestOptions,
  ): APIPromise<AnalyticsValidateFormulaResult> {
    return functions.analyticsValidateFormula(this._client, params, options);
  }
}
