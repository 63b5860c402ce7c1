/**
 * The class of `orders.tasking`.
 *
 * @module
 */

import * as functions from "../operations/orders-tasking.ts";
import type {
  OrdersTaskingEstimateParams,
  OrdersTaskingEstimateResult,
  OrdersTaskingFeasibilityCheckParams,
  OrdersTaskingFeasibilityCheckResult,
  OrdersTaskingFeasibilityDecideParams,
  OrdersTaskingFeasibilityDecideResult,
  OrdersTaskingOpportunitiesListParams,
  OrdersTaskingOpportunitiesListResult,
  OrdersTaskingPlaceParams,
  OrdersTaskingPlaceResult,
  OrdersTaskingQuotationDecideParams,
  OrdersTaskingQuotationDecideResult,
  OrdersTaskingSensorsResult,
} from "../operations/orders-tasking.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";
import { OrdersTaskingDecisions } from "./orders-tasking-decisions.ts";
import { OrdersTaskingFeasibilityStudies } from "./orders-tasking-feasibility-studies.ts";
import { OrdersTaskingQuotations } from "./orders-tasking-quotations.ts";
import { OrdersTaskingTemplates } from "./orders-tasking-templates.ts";

/** Operations of `orders.tasking`. */
export class OrdersTasking extends Resource {
  /** Operations of `orders.tasking.decisions`. */
  readonly decisions: OrdersTaskingDecisions = new OrdersTaskingDecisions(
    this._client,
  );

  /** Operations of `orders.tasking.feasibility_studies`. */
  readonly feasibility_studies: OrdersTaskingFeasibilityStudies =
    new OrdersTaskingFeasibilityStudies(this._client);

  /** Operations of `orders.tasking.quotations`. */
  readonly quotations: OrdersTaskingQuotations = new OrdersTaskingQuotations(
    this._client,
  );

  /** Operations of `orders.tasking.templates`. */
  readonly templates: OrdersTaskingTemplates = new OrdersTaskingTemplates(
    this._client,
  );

  /**
   * Price a set of tasking requests.
   *
   * Without any member of the body, an empty one is sent.
   *
   * `POST /v1/op/orders.tasking.estimate`
   */
  estimate(
    params?: OrdersTaskingEstimateParams,
    options?: RequestOptions,
  ): APIPromise<OrdersTaskingEstimateResult> {
    return functions.ordersTaskingEstimate(this._client, params, options);
  }

  /**
   * Ask whether a tasking request can be carried out.
   *
   * `POST /v1/op/orders.tasking.feasibility_check`
   */
  feasibility_check(
    params: OrdersTaskingFeasibilityCheckParams,
    options?: RequestOptions,
  ): APIPromise<OrdersTaskingFeasibilityCheckResult> {
    return functions.ordersTaskingFeasibilityCheck(
      this._client,
      params,
      options,
    );
  }

  /**
   * Accept an option of a feasibility study.
   *
   * `POST /v1/op/orders.tasking.feasibility_decide`
   */
  feasibility_decide(
    params: OrdersTaskingFeasibilityDecideParams,
    options?: RequestOptions,
  ): APIPromise<OrdersTaskingFeasibilityDecideResult> {
    return functions.ordersTaskingFeasibilityDecide(
      this._client,
      params,
      options,
    );
  }

  /**
   * List the times at which a sensor can see an area.
   *
   * `POST /v1/op/orders.tasking.opportunities_list`
   */
  opportunities_list(
    params: OrdersTaskingOpportunitiesListParams,
    options?: RequestOptions,
  ): APIPromise<OrdersTaskingOpportunitiesListResult> {
    return functions.ordersTaskingOpportunitiesList(
      this._client,
      params,
      options,
    );
  }

  /**
   * Order future captures.
   *
   * Takes the groups that were priced with `orders.tasking.estimate`, together
   * with the workspace. Offers that need a decision show up in
   * `orders.tasking.decisions.pending`.
   *
   * `POST /v1/op/orders.tasking.place`
   */
  place(
    params?: OrdersTaskingPlaceParams,
    options?: RequestOptions,
  ): APIPromise<OrdersTaskingPlaceResult> {
    return functions.ordersTaskingPlace(this._client, params, options);
  }

  /**
   * Accept or reject a quotation.
   *
   * `POST /v1/op/orders.tasking.quotation_decide`
   */
  quotation_decide(
    params: OrdersTaskingQuotationDecideParams,
    options?: RequestOptions,
  ): APIPromise<OrdersTaskingQuotationDecideResult> {
    return functions.ordersTaskingQuotationDecide(
      this._client,
      params,
      options,
    );
  }

  /**
   * List sensors that can be tasked.
   *
   * `POST /v1/op/orders.tasking.sensors`
   */
  sensors(options?: RequestOptions): APIPromise<OrdersTaskingSensorsResult> {
    return functions.ordersTaskingSensors(this._client, options);
  }
}
