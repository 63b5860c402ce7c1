/**
 * The class of `orders.tasking.decisions`.
 *
 * @module
 */

import * as functions from "../operations/orders-tasking-decisions.ts";
import type {
  OrdersTaskingDecisionsPendingItem,
  OrdersTaskingDecisionsPendingParams,
  OrdersTaskingDecisionsPendingResult,
} from "../operations/orders-tasking-decisions.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { PagePromise } from "../runtime/pagination.ts";
import { Resource } from "../runtime/resource.ts";

/** Operations of `orders.tasking.decisions`. */
export class OrdersTaskingDecisions extends Resource {
  /**
   * List tasking decisions that wait for the customer.
   *
   * Without any member of the body, an empty one is sent.
   *
   * `POST /v1/op/orders.tasking.decisions.pending`
   */
  pending(
    params?: OrdersTaskingDecisionsPendingParams,
    options?: RequestOptions,
  ): PagePromise<
    OrdersTaskingDecisionsPendingItem,
    OrdersTaskingDecisionsPendingResult
  > {
    return functions.ordersTaskingDecisionsPending(
      this._client,
      params,
      options,
    );
  }
}
