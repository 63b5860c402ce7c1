/**
 * The class of `billing.plans`.
 *
 * @module
 */

import * as functions from "../operations/billing-plans.ts";
import type { BillingPlansListResult } from "../operations/billing-plans.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";

/** Operations of `billing.plans`. */
export class BillingPlans extends Resource {
  /**
   * List all available plans with their quota/feature limits (public catalog).
   *
   * `POST /v1/op/billing.plans.list`
   */
  list(options?: RequestOptions): APIPromise<BillingPlansListResult> {
    return functions.billingPlansList(this._client, options);
  }
}
