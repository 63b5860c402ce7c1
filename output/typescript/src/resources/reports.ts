/**
 * The class of `reports`.
 *
 * @module
 */

import * as functions from "../operations/reports.ts";
import type {
  ReportsGenerateParams,
  ReportsGenerateResult,
} from "../operations/reports.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";

/**
 * Reports
 *
 * Documents made from data.
 */
export class Reports extends Resource {
  /**
   * Generate a report and get a signed address for it.
   *
   * Takes the kind of report and what it is about.
   *
   * `POST /v1/op/reports.generate`
   */
  generate(
    params?: ReportsGenerateParams,
    options?: RequestOptions,
  ): APIPromise<ReportsGenerateResult> {
    return functions.reportsGenerate(this._client, params, options);
  }
}
