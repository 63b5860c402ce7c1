/**
 * The class of `orders.archive`.
 *
 * @module
 */

import * as functions from "../operations/orders-archive.ts";
import type {
  OrdersArchiveEstimateParams,
  OrdersArchiveEstimateResult,
  OrdersArchivePlaceParams,
  OrdersArchivePlaceResult,
} from "../operations/orders-archive.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";

/** Operations of `orders.archive`. */
export class OrdersArchive extends Resource {
  /**
   * Price a set of archive captures.
   *
   * Without any member of the body, an empty one is sent.
   *
   * `POST /v1/op/orders.archive.estimate`
   */
  estimate(
    params?: OrdersArchiveEstimateParams,
    options?: RequestOptions,
  ): APIPromise<OrdersArchiveEstimateResult> {
    return functions.ordersArchiveEstimate(this._client, params, options);
  }

  /**
   * Order archive captures.
   *
   * Takes the captures that were priced with `orders.archive.estimate`,
   * together with the workspace and a name for the order. Credits are set aside
   * at once; the imagery arrives later, so poll `orders.get`.
   *
   * `POST /v1/op/orders.archive.place`
   */
  place(
    params?: OrdersArchivePlaceParams,
    options?: RequestOptions,
  ): APIPromise<OrdersArchivePlaceResult> {
    return functions.ordersArchivePlace(this._client, params, options);
  }
}
