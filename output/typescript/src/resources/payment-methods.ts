/**
 * The class of `payment_methods`.
 *
 * @module
 */

import * as functions from "../operations/payment-methods.ts";
import type {
  PaymentMethodsAttachParams,
  PaymentMethodsAttachResult,
  PaymentMethodsCreateSetupIntentResult,
  PaymentMethodsDetachParams,
  PaymentMethodsDetachResult,
  PaymentMethodsListResult,
  PaymentMethodsSetDefaultParams,
  PaymentMethodsSetDefaultResult,
} from "../operations/payment-methods.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";

/**
 * Payment methods
 *
 * Cards that top-ups and invoices are charged to.
 */
export class PaymentMethods extends Resource {
  /**
   * Store a payment method with the organization.
   *
   * `POST /v1/op/payment_methods.attach`
   */
  attach(
    params: PaymentMethodsAttachParams,
    options?: RequestOptions,
  ): APIPromise<PaymentMethodsAttachResult> {
    return functions.paymentMethodsAttach(this._client, params, options);
  }

  /**
   * Start collecting a card in a browser.
   *
   * `POST /v1/op/payment_methods.create_setup_intent`
   */
  create_setup_intent(
    options?: RequestOptions,
  ): APIPromise<PaymentMethodsCreateSetupIntentResult> {
    return functions.paymentMethodsCreateSetupIntent(this._client, options);
  }

  /**
   * Remove a stored payment method.
   *
   * `POST /v1/op/payment_methods.detach`
   */
  detach(
    params: PaymentMethodsDetachParams,
    options?: RequestOptions,
  ): APIPromise<PaymentMethodsDetachResult> {
    return functions.paymentMethodsDetach(this._client, params, options);
  }

  /**
   * List stored payment methods.
   *
   * `POST /v1/op/payment_methods.list`
   */
  list(options?: RequestOptions): APIPromise<PaymentMethodsListResult> {
    return functions.paymentMethodsList(this._client, options);
  }

  /**
   * Choose the payment method that is charged.
   *
   * `POST /v1/op/payment_methods.set_default`
   */
  set_default(
    params: PaymentMethodsSetDefaultParams,
    options?: RequestOptions,
  ): APIPromise<PaymentMethodsSetDefaultResult> {
    return functions.paymentMethodsSetDefault(this._client, params, options);
  }
}
