/**
 * The class of `orders`.
 *
 * @module
 */

import * as functions from "../operations/orders.ts";
import type {
  OrdersCancelParams,
  OrdersCancelResult,
  OrdersEstimateParams,
  OrdersEstimateResult,
  OrdersGetParams,
  OrdersGetResult,
  OrdersGetSchemaParams,
  OrdersGetSchemaResult,
  OrdersListAssetsParams,
  OrdersListAssetsResult,
  OrdersListItem,
  OrdersListParams,
  OrdersListResult,
  OrdersPlaceParams,
  OrdersPlaceResult,
  OrdersUpdateParams,
  OrdersUpdateResult,
} from "../operations/orders.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { PagePromise } from "../runtime/pagination.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";
import { OrdersArchive } from "./orders-archive.ts";
import { OrdersCoverage } from "./orders-coverage.ts";
import { OrdersTasking } from "./orders-tasking.ts";

/**
 * Orders & tasking
 *
 * Existing imagery and future captures, from price to delivery.
 */
export class Orders extends Resource {
  /** Operations of `orders.archive`. */
  readonly archive: OrdersArchive = new OrdersArchive(this._client);

  /** Operations of `orders.coverage`. */
  readonly coverage: OrdersCoverage = new OrdersCoverage(this._client);

  /** Operations of `orders.tasking`. */
  readonly tasking: OrdersTasking = new OrdersTasking(this._client);

  /**
   * Cancel an order that is not fulfilled yet.
   *
   * `POST /v1/op/orders.cancel`
   */
  cancel(
    params: OrdersCancelParams,
    options?: RequestOptions,
  ): APIPromise<OrdersCancelResult> {
    return functions.ordersCancel(this._client, params, options);
  }

  /**
   * Price an order of a data product.
   *
   * `POST /v1/op/orders.estimate`
   */
  estimate(
    params: OrdersEstimateParams,
    options?: RequestOptions,
  ): APIPromise<OrdersEstimateResult> {
    return functions.ordersEstimate(this._client, params, options);
  }

  /**
   * Show one order.
   *
   * `POST /v1/op/orders.get`
   */
  get(
    params: OrdersGetParams,
    options?: RequestOptions,
  ): APIPromise<OrdersGetResult> {
    return functions.ordersGet(this._client, params, options);
  }

  /**
   * Show which parameters a data product takes.
   *
   * `POST /v1/op/orders.get_schema`
   */
  get_schema(
    params: OrdersGetSchemaParams,
    options?: RequestOptions,
  ): APIPromise<OrdersGetSchemaResult> {
    return functions.ordersGetSchema(this._client, params, options);
  }

  /**
   * List orders.
   *
   * Without any member of the body, an empty one is sent.
   *
   * `POST /v1/op/orders.list`
   */
  list(
    params?: OrdersListParams,
    options?: RequestOptions,
  ): PagePromise<OrdersListItem, OrdersListResult> {
    return functions.ordersList(this._client, params, options);
  }

  /**
   * List the files an order delivered.
   *
   * `POST /v1/op/orders.list_assets`
   */
  list_assets(
    params: OrdersListAssetsParams,
    options?: RequestOptions,
  ): APIPromise<OrdersListAssetsResult> {
    return functions.ordersListAssets(this._client, params, options);
  }

  /**
   * Order a data product.
   *
   * `POST /v1/op/orders.place`
   */
  place(
    params: OrdersPlaceParams,
    options?: RequestOptions,
  ): APIPromise<OrdersPlaceResult> {
    return functions.ordersPlace(this._client, params, options);
  }

  /**
   * Change the labels of an order.
   *
   * `POST /v1/op/orders.update`
   */
  update(
    params: OrdersUpdateParams,
    options?: RequestOptions,
  ): APIPromise<OrdersUpdateResult> {
    return functions.ordersUpdate(this._client, params, options);
  }
}
