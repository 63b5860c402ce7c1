/**
 * The class of `billing.credits`.
 *
 * @module
 */

import * as functions from "../operations/billing-credits.ts";
import type {
  BillingCreditsBalanceResult,
  BillingCreditsTransactionsParams,
  BillingCreditsTransactionsResult,
} from "../operations/billing-credits.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";

/** Operations of `billing.credits`. */
export class BillingCredits extends Resource {
  /**
   * The org's current credit balance.
   *
   * `POST /v1/op/billing.credits.balance`
   */
  balance(options?: RequestOptions): APIPromise<BillingCreditsBalanceResult> {
    return functions.billingCreditsBalance(this._client, options);
  }

  /**
   * The org's credit ledger (paged, optionally filtered by reason).
   *
   * Without any member of the body, an empty one is sent.
   *
   * `POST /v1/op/billing.credits.transactions`
   */
  transactions(
    params?: BillingCreditsTransactionsParams,
    options?: RequestOptions,
  ): APIPromise<BillingCreditsTransactionsResult> {
    return functions.billingCreditsTransactions(this._client, params, options);
  }
}
