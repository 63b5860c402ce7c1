/**
 * Functions of `event_subscriptions`, one for each operation.
 *
 * @module
 */

import type { DeleteSubscriptionOutput } from "../models/delete.ts";
import type { HTTPValidationError } from "../models/http.ts";
import type { Problem } from "../models/problem.ts";
import type { SubscriptionOutput } from "../models/subscription.ts";
import type { SubscriptionsListOutput } from "../models/subscriptions.ts";
import type { TestSubscriptionOutput } from "../models/test.ts";
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

/** Arguments of `eventSubscriptionsCreate`. */
export interface EventSubscriptionsCreateParams {
  /** Type of event, for instance `order.completed`. */
  event_type: string;
  /** HTTPS address that deliveries are posted to. */
  endpoint_url: string;
  /** Conditions an event has to meet to be delivered. */
  filter_config?: { [key: string]: unknown };
  /** Additional headers sent with every delivery. */
  headers?: { [key: string]: string };
  /** Free text for people. */
  description?: string | null;
}

/** What `eventSubscriptionsCreate` resolves to. */
export type EventSubscriptionsCreateResult = SubscriptionOutput;

/** The body of errors of `eventSubscriptionsCreate`. */
export type EventSubscriptionsCreateErrorBody = Problem | HTTPValidationError;

const createOperation: OperationDescription = {
  id: "event_subscriptions.create",
  method: "POST",
  path: "/v1/op/event_subscriptions.create",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["event_type", "endpoint_url"],
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
 * Subscribe an endpoint to a type of event.
 *
 * Keep `secret` somewhere safe: it signs every delivery and cannot be shown
 * again.
 *
 * `POST /v1/op/event_subscriptions.create`
 */
export function eventSubscriptionsCreate(
  client: APIClient,
  params: EventSubscriptionsCreateParams,
  options?: RequestOptions,
): APIPromise<EventSubscriptionsCreateResult> {
  return client.request<EventSubscriptionsCreateResult>(
    createOperation,
    params,
    options,
  );
}

/** Arguments of `eventSubscriptionsDelete`. */
export interface EventSubscriptionsDeleteParams {
  /** Identifier of the subscription. */
  subscription_id: string;
}

/** What `eventSubscriptionsDelete` resolves to. */
export type EventSubscriptionsDeleteResult = DeleteSubscriptionOutput;

/** The body of errors of `eventSubscriptionsDelete`. */
export type EventSubscriptionsDeleteErrorBody = Problem | HTTPValidationError;

const deleteOperation: OperationDescription = {
  id: "event_subscriptions.delete",
  method: "POST",
  path: "/v1/op/event_subscriptions.delete",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["subscription_id"],
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
 * End an event subscription.
 *
 * `POST /v1/op/event_subscriptions.delete`
 */
export function eventSubscriptionsDelete(
  client: APIClient,
  params: EventSubscriptionsDeleteParams,
  options?: RequestOptions,
): APIPromise<EventSubscriptionsDeleteResult> {
  return client.request<EventSubscriptionsDeleteResult>(
    deleteOperation,
    params,
    options,
  );
}

/** Arguments of `eventSubscriptionsGet`. */
export interface EventSubscriptionsGetParams {
  /** Identifier of the subscription. */
  subscription_id: string;
}

/** What `eventSubscriptionsGet` resolves to. */
export type EventSubscriptionsGetResult = SubscriptionOutput;

/** The body of errors of `eventSubscriptionsGet`. */
export type EventSubscriptionsGetErrorBody = Problem | HTTPValidationError;

const getOperation: OperationDescription = {
  id: "event_subscriptions.get",
  method: "POST",
  path: "/v1/op/event_subscriptions.get",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["subscription_id"],
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
 * Show one event subscription.
 *
 * `POST /v1/op/event_subscriptions.get`
 */
export function eventSubscriptionsGet(
  client: APIClient,
  params: EventSubscriptionsGetParams,
  options?: RequestOptions,
): APIPromise<EventSubscriptionsGetResult> {
  return client.request<EventSubscriptionsGetResult>(
    getOperation,
    params,
    options,
  );
}

/** Arguments of `eventSubscriptionsList`. */
export interface EventSubscriptionsListParams {
  /** Keep only subscriptions to this type of event. */
  event_type?: string | null;
  /** Keep only subscriptions that are (or are not) active. */
  active?: boolean | null;
}

/** What `eventSubscriptionsList` resolves to. */
export type EventSubscriptionsListResult = SubscriptionsListOutput;

/** The body of errors of `eventSubscriptionsList`. */
export type EventSubscriptionsListErrorBody = Problem | HTTPValidationError;

const listOperation: OperationDescription = {
  id: "event_subscriptions.list",
  method: "POST",
  path: "/v1/op/event_subscriptions.list",
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
 * List the event subscriptions of the organization.
 *
 * Without any member of the body, an empty one is sent.
 *
 * `POST /v1/op/event_subscriptions.list`
 */
export function eventSubscriptionsList(
  client: APIClient,
  params?: EventSubscriptionsListParams,
  options?: RequestOptions,
): APIPromise<EventSubscriptionsListResult> {
  return client.request<EventSubscriptionsListResult>(
    listOperation,
    params,
    options,
  );
}

/** Arguments of `eventSubscriptionsTest`. */
export interface EventSubscriptionsTestParams {
  /** Identifier of the subscription. */
  subscription_id: string;
}

/** What `eventSubscriptionsTest` resolves to. */
export type EventSubscriptionsTestResult = TestSubscriptionOutput;

/** The body of errors of `eventSubscriptionsTest`. */
export type EventSubscriptionsTestErrorBody = Problem | HTTPValidationError;

const testOperation: OperationDescription = {
  id: "event_subscriptions.test",
  method: "POST",
  path: "/v1/op/event_subscriptions.test",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["subscription_id"],
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
 * Send a test event to the endpoint of a subscription.
 *
 * `POST /v1/op/event_subscriptions.test`
 */
export function eventSubscriptionsTest(
  client: APIClient,
  params: EventSubscriptionsTestParams,
  options?: RequestOptions,
): APIPromise<EventSubscriptionsTestResult> {
  return client.request<EventSubscriptionsTestResult>(
    testOperation,
    params,
    options,
  );
}

/** Arguments of `eventSubscriptionsUpdate`. */
export interface EventSubscriptionsUpdateParams {
  /** Identifier of the subscription. */
  subscription_id: string;
  /** HTTPS address that deliveries are posted to. */
  endpoint_url?: string | null;
  /** Conditions an event has to meet to be delivered. */
  filter_config?: { [key: string]: unknown } | null;
  /** Additional headers sent with every delivery. */
  headers?: { [key: string]: string } | null;
  /** Whether events are delivered. */
  active?: boolean | null;
  /** Free text for people. */
  description?: string | null;
}

/** What `eventSubscriptionsUpdate` resolves to. */
export type EventSubscriptionsUpdateResult = SubscriptionOutput;

/** The body of errors of `eventSubscriptionsUpdate`. */
export type EventSubscriptionsUpdateErrorBody = Problem | HTTPValidationError;

const updateOperation: OperationDescription = {
  id: "event_subscriptions.update",
  method: "POST",
  path: "/v1/op/event_subscriptions.update",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["subscription_id"],
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
 * Change an event subscription.
 *
 * `POST /v1/op/event_subscriptions.update`
 */
export function eventSubscriptionsUpdate(
  client: APIClient,
  params: EventSubscriptionsUpdateParams,
  options?: RequestOptions,
): APIPromise<EventSubscriptionsUpdateResult> {
  return client.request<EventSubscriptionsUpdateResult>(
    updateOperation,
    params,
    options,
  );
}
