/**
 * The class of `billing.invoices`.
 *
 * @module
 */

import * as functions from "../operations/billing-invoices.ts";
import type {
  BillingInvoicesListParams,
  BillingInvoicesListResult,
} from "../operations/billing-invoices.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";

/** Operations of `billing.invoices`. */
export class BillingInvoices extends Resource {
  /**
   * The org's enterprise invoices (grouped from settled orders).
   *
   * Without any member of the body, an empty one is sent.
   *
   * `POST /v1/op/billing.invoices.list`
   */
  list(
    params?: BillingInvoicesListParams,
    options?: RequestOptions,
  ): APIPromise<BillingInvoicesListResult> {
    return functions.billingInvoicesList(this._client, params, options);
  }
}
