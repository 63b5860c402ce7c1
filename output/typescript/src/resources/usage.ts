/**
 * The class of `usage`.
 *
 * @module
 */

import * as functions from "../operations/usage.ts";
import type {
  UsageCurrentParams,
  UsageCurrentResult,
  UsageHistoryParams,
  UsageHistoryResult,
  UsageRecalculateStorageParams,
  UsageRecalculateStorageResult,
} from "../operations/usage.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";

/**
 * Usage
 *
 * What the organization has used.
 */
export class Usage extends Resource {
  /**
   * Show what the organization used in the current period.
   *
   * `POST /v1/op/usage.current`
   */
  current(
    params: UsageCurrentParams,
    options?: RequestOptions,
  ): APIPromise<UsageCurrentResult> {
    return functions.usageCurrent(this._client, params, options);
  }

  /**
   * Show what the organization used in past months.
   *
   * `POST /v1/op/usage.history`
   */
  history(
    params: UsageHistoryParams,
    options?: RequestOptions,
  ): APIPromise<UsageHistoryResult> {
    return functions.usageHistory(this._client, params, options);
  }

  /**
   * Count the stored bytes of the organization again.
   *
   * `POST /v1/op/usage.recalculate_storage`
   */
  recalculate_storage(
    params: UsageRecalculateStorageParams,
    options?: RequestOptions,
  ): APIPromise<UsageRecalculateStorageResult> {
    return functions.usageRecalculateStorage(this._client, params, options);
  }
}
