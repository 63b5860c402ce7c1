/**
 * The class of `orders.tasking.templates`.
 *
 * @module
 */

import * as functions from "../operations/orders-tasking-templates.ts";
import type {
  OrdersTaskingTemplatesDeleteParams,
  OrdersTaskingTemplatesDeleteResult,
  OrdersTaskingTemplatesListResult,
  OrdersTaskingTemplatesSaveParams,
  OrdersTaskingTemplatesSaveResult,
} from "../operations/orders-tasking-templates.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";

/** Operations of `orders.tasking.templates`. */
export class OrdersTaskingTemplates extends Resource {
  /**
   * Delete a tasking template.
   *
   * `POST /v1/op/orders.tasking.templates.delete`
   */
  delete(
    params: OrdersTaskingTemplatesDeleteParams,
    options?: RequestOptions,
  ): APIPromise<OrdersTaskingTemplatesDeleteResult> {
    return functions.ordersTaskingTemplatesDelete(
      this._client,
      params,
      options,
    );
  }

  /**
   * List saved tasking templates.
   *
   * `POST /v1/op/orders.tasking.templates.list`
   */
  list(options?: RequestOptions): APIPromise<OrdersTaskingTemplatesListResult> {
    return functions.ordersTaskingTemplatesList(this._client, options);
  }

  /**
   * Save the settings of a tasking order as a template.
   *
   * `POST /v1/op/orders.tasking.templates.save`
   */
  save(
    params: OrdersTaskingTemplatesSaveParams,
    options?: RequestOptions,
  ): APIPromise<OrdersTaskingTemplatesSaveResult> {
    return functions.ordersTaskingTemplatesSave(this._client, params, options);
  }
}
