/**
 * The class of `billing.stripe_invoices`.
 *
 * @module
 */

import * as functions from "../operations/billing-stripe-invoices.ts";
import type {
  BillingStripeInvoicesListParams,
  BillingStripeInvoicesListResult,
} from "../operations/billing-stripe-invoices.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";

/** Operations of `billing.stripe_invoices`. */
export class BillingStripeInvoices extends Resource {
  /**
   * List the org's Stripe invoices (never 500s — empty on a Stripe hiccup).
   *
   * Without any member of the body, an empty one is sent.
   *
   * `POST /v1/op/billing.stripe_invoices.list`
   */
  list(
    params?: BillingStripeInvoicesListParams,
    options?: RequestOptions,
  ): APIPromise<BillingStripeInvoicesListResult> {
    return functions.billingStripeInvoicesList(this._client, params, options);
  }
}
