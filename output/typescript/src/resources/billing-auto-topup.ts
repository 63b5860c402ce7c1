/**
 * The class of `billing.auto_topup`.
 *
 * @module
 */

import * as functions from "../operations/billing-auto-topup.ts";
import type { BillingAutoTopupGetResult } from "../operations/billing-auto-topup.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";

/** Operations of `billing.auto_topup`. */
export class BillingAutoTopup extends Resource {
  /**
   * Read the org's auto-topup settings (enabled=false if unset).
   *
   * `POST /v1/op/billing.auto_topup.get`
   */
  get(options?: RequestOptions): APIPromise<BillingAutoTopupGetResult> {
    return functions.billingAutoTopupGet(this._client, options);
  }
}
