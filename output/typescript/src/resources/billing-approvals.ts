/**
 * The class of `billing.approvals`.
 *
 * @module
 */

import * as functions from "../operations/billing-approvals.ts";
import type {
  BillingApprovalsApproveParams,
  BillingApprovalsApproveResult,
  BillingApprovalsGetParams,
  BillingApprovalsGetResult,
  BillingApprovalsListParams,
  BillingApprovalsListResult,
  BillingApprovalsRejectParams,
  BillingApprovalsRejectResult,
  BillingApprovalsRequestParams,
  BillingApprovalsRequestResult,
} from "../operations/billing-approvals.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";

/** Operations of `billing.approvals`. */
export class BillingApprovals extends Resource {
  /**
   * Approve a credit purchase and charge the saved card (human approver only).
   *
   * `POST /v1/op/billing.approvals.approve`
   */
  approve(
    params: BillingApprovalsApproveParams,
    options?: RequestOptions,
  ): APIPromise<BillingApprovalsApproveResult> {
    return functions.billingApprovalsApprove(this._client, params, options);
  }

  /**
   * Get one credit-purchase approval (org-scoped).
   *
   * `POST /v1/op/billing.approvals.get`
   */
  get(
    params: BillingApprovalsGetParams,
    options?: RequestOptions,
  ): APIPromise<BillingApprovalsGetResult> {
    return functions.billingApprovalsGet(this._client, params, options);
  }

  /**
   * List the org's credit-purchase approvals (optionally by status).
   *
   * Without any member of the body, an empty one is sent.
   *
   * `POST /v1/op/billing.approvals.list`
   */
  list(
    params?: BillingApprovalsListParams,
    options?: RequestOptions,
  ): APIPromise<BillingApprovalsListResult> {
    return functions.billingApprovalsList(this._client, params, options);
  }

  /**
   * Reject a pending credit-purchase approval.
   *
   * `POST /v1/op/billing.approvals.reject`
   */
  reject(
    params: BillingApprovalsRejectParams,
    options?: RequestOptions,
  ): APIPromise<BillingApprovalsRejectResult> {
    return functions.billingApprovalsReject(this._client, params, options);
  }

  /**
   * Request approval for a large credit purchase.
   *
   * `POST /v1/op/billing.approvals.request`
   */
  request(
    params: BillingApprovalsRequestParams,
    options?: RequestOptions,
  ): APIPromise<BillingApprovalsRequestResult> {
    return functions.billingApprovalsRequest(this._client, params, options);
  }
}
