/**
 * The class of `orders.coverage`.
 *
 * @module
 */

import * as functions from "../operations/orders-coverage.ts";
import type {
  OrdersCoverageGetParams,
  OrdersCoverageGetResult,
} from "../operations/orders-coverage.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";
import { OrdersCoverageGroups } from "./orders-coverage-groups.ts";

/** Operations of `orders.coverage`. */
export class OrdersCoverage extends Resource {
  /** Operations of `orders.coverage.groups`. */
  readonly groups: OrdersCoverageGroups = new OrdersCoverageGroups(
    this._client,
  );

  /**
   * Show how much of an order has been captured.
   *
   * `POST /v1/op/orders.coverage.get`
   */
  get(
    params: OrdersCoverageGetParams,
    options?: RequestOptions,
  ): APIPromise<OrdersCoverageGetResult> {
    return functions.ordersCoverageGet(this._client, params, options);
  }
}
