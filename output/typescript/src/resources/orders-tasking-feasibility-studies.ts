/**
 * The class of `orders.tasking.feasibility_studies`.
 *
 * @module
 */

import * as functions from "../operations/orders-tasking-feasibility-studies.ts";
import type {
  OrdersTaskingFeasibilityStudiesListItem,
  OrdersTaskingFeasibilityStudiesListParams,
  OrdersTaskingFeasibilityStudiesListResult,
} from "../operations/orders-tasking-feasibility-studies.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { PagePromise } from "../runtime/pagination.ts";
import { Resource } from "../runtime/resource.ts";

/** Operations of `orders.tasking.feasibility_studies`. */
export class OrdersTaskingFeasibilityStudies extends Resource {
  /**
   * List feasibility studies.
   *
   * Without any member of the body, an empty one is sent.
   *
   * `POST /v1/op/orders.tasking.feasibility_studies.list`
   */
  list(
    params?: OrdersTaskingFeasibilityStudiesListParams,
    options?: RequestOptions,
  ): PagePromise<
    OrdersTaskingFeasibilityStudiesListItem,
    OrdersTaskingFeasibilityStudiesListResult
  > {
    return functions.ordersTaskingFeasibilityStudiesList(
      this._client,
      params,
      options,
    );
  }
}
