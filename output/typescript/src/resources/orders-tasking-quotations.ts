/**
 * The class of `orders.tasking.quotations`.
 *
 * @module
 */

import * as functions from "../operations/orders-tasking-quotations.ts";
import type {
  OrdersTaskingQuotationsListItem,
  OrdersTaskingQuotationsListParams,
  OrdersTaskingQuotationsListResult,
} from "../operations/orders-tasking-quotations.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { PagePromise } from "../runtime/pagination.ts";
import { Resource } from "../runtime/resource.ts";

/** Operations of `orders.tasking.quotations`. */
export class OrdersTaskingQuotations extends Resource {
  /**
   * List quotations for tasking orders.
   *
   * Without any member of the body, an empty one is sent.
   *
   * `POST /v1/op/orders.tasking.quotations.list`
   */
  list(
    params?: OrdersTaskingQuotationsListParams,
    options?: RequestOptions,
  ): PagePromise<
    OrdersTaskingQuotationsListItem,
    OrdersTaskingQuotationsListResult
  > {
    return functions.ordersTaskingQuotationsList(this._client, params, options);
  }
}
