/**
 * The class of `billing`.
 *
 * @module
 */

import * as functions from "../operations/billing.ts";
import type {
  BillingRunMonthlyForOrgParams,
  BillingRunMonthlyForOrgResult,
  BillingSetAutoTopupParams,
  BillingSetAutoTopupResult,
  BillingTopupParams,
  BillingTopupResult,
} from "../operations/billing.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";
import { BillingApprovals } from "./billing-approvals.ts";
import { BillingAutoTopup } from "./billing-auto-topup.ts";
import { BillingCredits } from "./billing-credits.ts";
import { BillingInvoices } from "./billing-invoices.ts";
import { BillingPlans } from "./billing-plans.ts";
import { BillingStatus } from "./billing-status.ts";
import { BillingStripeInvoices } from "./billing-stripe-invoices.ts";

/**
 * Billing
 *
 * Credits, top-ups, invoices, and payment.
 */
export class Billing extends Resource {
  /** Operations of `billing.approvals`. */
  readonly approvals: BillingApprovals = new BillingApprovals(this._client);

  /** Operations of `billing.auto_topup`. */
  readonly auto_topup: BillingAutoTopup = new BillingAutoTopup(this._client);

  /** Operations of `billing.credits`. */
  readonly credits: BillingCredits = new BillingCredits(this._client);

  /** Operations of `billing.invoices`. */
  readonly invoices: BillingInvoices = new BillingInvoices(this._client);

  /** Operations of `billing.plans`. */
  readonly plans: BillingPlans = new BillingPlans(this._client);

  /** Operations of `billing.status`. */
  readonly status: BillingStatus = new BillingStatus(this._client);

  /** Operations of `billing.stripe_invoices`. */
  readonly stripe_invoices: BillingStripeInvoices = new BillingStripeInvoices(
    this._client,
  );

  /**
   * Run monthly billing for one org (manual; org admin).
   *
   * `POST /v1/op/billing.run_monthly_for_org`
   */
  run_monthly_for_org(
    params: BillingRunMonthlyForOrgParams,
    options?: RequestOptions,
  ): APIPromise<BillingRunMonthlyForOrgResult> {
    return functions.billingRunMonthlyForOrg(this._client, params, options);
  }

  /**
   * Configure automatic top-up (requires a default card when enabling).
   *
   * `POST /v1/op/billing.set_auto_topup`
   */
  set_auto_topup(
    params: BillingSetAutoTopupParams,
    options?: RequestOptions,
  ): APIPromise<BillingSetAutoTopupResult> {
    return functions.billingSetAutoTopup(this._client, params, options);
  }

  /**
   * Invoke Billing Topup.
   *
   * `POST /v1/op/billing.topup`
   */
  topup(
    params?: BillingTopupParams,
    options?: RequestOptions,
  ): APIPromise<BillingTopupResult> {
    return functions.billingTopup(this._client, params, options);
  }
}
