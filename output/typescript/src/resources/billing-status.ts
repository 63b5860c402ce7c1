/**
 * The class of `billing.status`.
 *
 * @module
 */

import * as functions from "../operations/billing-status.ts";
import type {
  BillingStatusGetParams,
  BillingStatusGetResult,
} from "../operations/billing-status.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";

/** Operations of `billing.status`. */
export class BillingStatus extends Resource {
  /**
   * An org's billing status + current usage (org membership required).
   *
   * `POST /v1/op/billing.status.get`
   */
  get(
    params: BillingStatusGetParams,
    options?: RequestOptions,
  ): APIPromise<BillingStatusGetResult> {
    return functions.billingStatusGet(this._client, params, options);
  }
}
