/**
 * Functions of `payment_methods`, one for each operation.
 *
 * @module
 */

import type { DetachOutput } from "../models/detach.ts";
import type { HTTPValidationError } from "../models/http.ts";
import type {
  PaymentMethodOutput,
  PaymentMethodsOutput,
} from "../models/payment.ts";
import type { Problem } from "../models/problem.ts";
import type { SetupIntentOutput } from "../models/setup.ts";
import type { APIClient } from "../runtime/client.ts";
import * as codecs from "../runtime/codecs.ts";
import type {
  OperationDescription,
  ResponseDescription,
} from "../runtime/description.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";

const httpValidationErrorResponse: ResponseDescription = {
  content: {
    "application/json": codecs.json,
  },
  schema: "HTTPValidationError",
};

const jsonResponse: ResponseDescription = {
  content: {
    "application/json": codecs.json,
  },
};

const problemResponse: ResponseDescription = {
  content: {
    "application/problem+json": codecs.json,
  },
  headers: {
    "Retry-After": "integer",
  },
  schema: "Problem",
};

/** Arguments of `paymentMethodsAttach`. */
export interface PaymentMethodsAttachParams {
  /** Identifier given out by the payment provider. */
  payment_method_id: string;
}

/** What `paymentMethodsAttach` resolves to. */
export type PaymentMethodsAttachResult = PaymentMethodOutput;

/** The body of errors of `paymentMethodsAttach`. */
export type PaymentMethodsAttachErrorBody = Problem | HTTPValidationError;

const attachOperation: OperationDescription = {
  id: "payment_methods.attach",
  method: "POST",
  path: "/v1/op/payment_methods.attach",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["payment_method_id"],
    content: {
      "application/json": codecs.json,
    },
  },
  responses: {
    "200": jsonResponse,
    "401": {
      content: {
        "application/problem+json": codecs.json,
      },
      schema: "Problem",
    },
    "403": {
      content: {
        "application/problem+json": codecs.json,
      },
      schema: "Problem",
    },
    "404": {
      content: {
        "application/problem+json": codecs.json,
      },
      schema: "Problem",
    },
    "422": httpValidationErrorResponse,
    "429": problemResponse,
    "500": {
      content: {
        "application/problem+json": codecs.json,
      },
      schema: "Problem",
    },
  },
  security: [["bearerAuth"], ["apiKeyAuth"]],
};

/**
 * Store a payment method with the organization.
 *
 * `POST /v1/op/payment_methods.attach`
 */
export function paymentMethodsAttach(
  client: APIClient,
  params: PaymentMethodsAttachParams,
  options?: RequestOptions,
): APIPromise<PaymentMethodsAttachResult> {
  return client.request<PaymentMethodsAttachResult>(
    attachOperation,
    params,
    options,
  );
}

/** What `paymentMethodsCreateSetupIntent` resolves to. */
export type PaymentMethodsCreateSetupIntentResult = SetupIntentOutput;

/** The body of errors of `paymentMethodsCreateSetupIntent`. */
export type PaymentMethodsCreateSetupIntentErrorBody =
  Problem | HTTPValidationError;

const create_setup_intentOperation: OperationDescription = {
  id: "payment_methods.create_setup_intent",
  method: "POST",
  path: "/v1/op/payment_methods.create_setup_intent",
  body: {
    required: true,
    flat: true,
    content: {
      "application/json": codecs.json,
    },
  },
  responses: {
    "200": jsonResponse,
    "401": {
      content: {
        "application/problem+json": codecs.json,
      },
      schema: "Problem",
    },
    "403": {
      content: {
        "application/problem+json": codecs.json,
      },
      schema: "Problem",
    },
    "404": {
      content: {
        "application/problem+json": codecs.json,
      },
      schema: "Problem",
    },
    "422": httpValidationErrorResponse,
    "429": problemResponse,
    "500": {
      content: {
        "application/problem+json": codecs.json,
      },
      schema: "Problem",
    },
  },
  security: [["bearerAuth"], ["apiKeyAuth"]],
};

/**
 * Start collecting a card in a browser.
 *
 * `POST /v1/op/payment_methods.create_setup_intent`
 */
export function paymentMethodsCreateSetupIntent(
  client: APIClient,
  options?: RequestOptions,
): APIPromise<PaymentMethodsCreateSetupIntentResult> {
  return client.request<PaymentMethodsCreateSetupIntentResult>(
    create_setup_intentOperation,
    undefined,
    options,
  );
}

/** Arguments of `paymentMethodsDetach`. */
export interface PaymentMethodsDetachParams {
  /** Identifier of the stored payment method. */
  payment_method_row_id: string;
}

/** What `paymentMethodsDetach` resolves to. */
export type PaymentMethodsDetachResult = DetachOutput;

/** The body of errors of `paymentMethodsDetach`. */
export type PaymentMethodsDetachErrorBody = Problem | HTTPValidationError;

const detachOperation: OperationDescription = {
  id: "payment_methods.detach",
  method: "POST",
  path: "/v1/op/payment_methods.detach",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["payment_method_row_id"],
    content: {
      "application/json": codecs.json,
    },
  },
  responses: {
    "200": jsonResponse,
    "401": {
      content: {
        "application/problem+json": codecs.json,
      },
      schema: "Problem",
    },
    "403": {
      content: {
        "application/problem+json": codecs.json,
      },
      schema: "Problem",
    },
    "404": {
      content: {
        "application/problem+json": codecs.json,
      },
      schema: "Problem",
    },
    "422": httpValidationErrorResponse,
    "429": problemResponse,
    "500": {
      content: {
        "application/problem+json": codecs.json,
      },
      schema: "Problem",
    },
  },
  security: [["bearerAuth"], ["apiKeyAuth"]],
};

/**
 * Remove a stored payment method.
 *
 * `POST /v1/op/payment_methods.detach`
 */
export function paymentMethodsDetach(
  client: APIClient,
  params: PaymentMethodsDetachParams,
  options?: RequestOptions,
): APIPromise<PaymentMethodsDetachResult> {
  return client.request<PaymentMethodsDetachResult>(
    detachOperation,
    params,
    options,
  );
}

/** What `paymentMethodsList` resolves to. */
export type PaymentMethodsListResult = PaymentMethodsOutput;

/** The body of errors of `paymentMethodsList`. */
export type PaymentMethodsListErrorBody = Problem | HTTPValidationError;

const listOperation: OperationDescription = {
  id: "payment_methods.list",
  method: "POST",
  path: "/v1/op/payment_methods.list",
  body: {
    required: true,
    flat: true,
    content: {
      "application/json": codecs.json,
    },
  },
  responses: {
    "200": jsonResponse,
    "401": {
      content: {
        "application/problem+json": codecs.json,
      },
      schema: "Problem",
    },
    "403": {
      content: {
        "application/problem+json": codecs.json,
      },
      schema: "Problem",
    },
    "404": {
      content: {
        "application/problem+json": codecs.json,
      },
      schema: "Problem",
    },
    "422": httpValidationErrorResponse,
    "429": problemResponse,
    "500": {
      content: {
        "application/problem+json": codecs.json,
      },
      schema: "Problem",
    },
  },
  security: [["bearerAuth"], ["apiKeyAuth"]],
};

/**
 * List stored payment methods.
 *
 * `POST /v1/op/payment_methods.list`
 */
export function paymentMethodsList(
  client: APIClient,
  options?: RequestOptions,
): APIPromise<PaymentMethodsListResult> {
  return client.request<PaymentMethodsListResult>(
    listOperation,
    undefined,
    options,
  );
}

/** Arguments of `paymentMethodsSetDefault`. */
export interface PaymentMethodsSetDefaultParams {
  /** Identifier of the stored payment method. */
  payment_method_row_id: string;
}

/** What `paymentMethodsSetDefault` resolves to. */
export type PaymentMethodsSetDefaultResult = PaymentMethodOutput;

/** The body of errors of `paymentMethodsSetDefault`. */
export type PaymentMethodsSetDefaultErrorBody = Problem | HTTPValidationError;

const set_defaultOperation: OperationDescription = {
  id: "payment_methods.set_default",
  method: "POST",
  path: "/v1/op/payment_methods.set_default",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["payment_method_row_id"],
    content: {
      "application/json": codecs.json,
    },
  },
  responses: {
    "200": jsonResponse,
    "401": {
      content: {
        "application/problem+json": codecs.json,
      },
      schema: "Problem",
    },
    "403": {
      content: {
        "application/problem+json": codecs.json,
      },
      schema: "Problem",
    },
    "404": {
      content: {
        "application/problem+json": codecs.json,
      },
      schema: "Problem",
    },
    "422": httpValidationErrorResponse,
    "429": problemResponse,
    "500": {
      content: {
        "application/problem+json": codecs.json,
      },
      schema: "Problem",
    },
  },
  security: [["bearerAuth"], ["apiKeyAuth"]],
};

/**
 * Choose the payment method that is charged.
 *
 * `POST /v1/op/payment_methods.set_default`
 */
export function paymentMethodsSetDefault(
  client: APIClient,
  params: PaymentMethodsSetDefaultParams,
  options?: RequestOptions,
): APIPromise<PaymentMethodsSetDefaultResult> {
  return client.request<PaymentMethodsSetDefaultResult>(
    set_defaultOperation,
    params,
    options,
  );
}
