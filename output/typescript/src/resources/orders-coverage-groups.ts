/**
 * The class of `orders.coverage.groups`.
 *
 * @module
 */

import * as functions from "../operations/orders-coverage-groups.ts";
import type {
  OrdersCoverageGroupsListParams,
  OrdersCoverageGroupsListResult,
} from "../operations/orders-coverage-groups.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";

/** Operations of `orders.coverage.groups`. */
export class OrdersCoverageGroups extends Resource {
  /**
   * List the captures of an order by day.
   *
   * `POST /v1/op/orders.coverage.groups.list`
   */
  list(
    params: OrdersCoverageGroupsListParams,
    options?: RequestOptions,
  ): APIPromise<OrdersCoverageGroupsListResult> {
    return functions.ordersCoverageGroupsList(this._client, params, options);
  }
}
