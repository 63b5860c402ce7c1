/**
 * Functions of `notifications`, one for each operation.
 *
 * @module
 */

import type { HTTPValidationError } from "../models/http.ts";
import type { MarkAllReadOutput } from "../models/mark.ts";
import type { NotificationOutput } from "../models/notification.ts";
import type { NotificationsListOutput } from "../models/notifications.ts";
import type { Problem } from "../models/problem.ts";
import type { UnreadCountOutput } from "../models/unread.ts";
import type { APIClient } from "../runtime/client.ts";
import * as codecs from "../runtime/codecs.ts";
import type {
  OperationDescription,
  ResponseDescription,
} from "../runtime/description.ts";
import type { RequestOptions } from "../runtime/options.ts";
import { paginate } from "../runtime/pagination.ts";
import type { PagePromise } from "../runtime/pagination.ts";
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

/** Arguments of `notificationsDismiss`. */
export interface NotificationsDismissParams {
  /** Identifier of the notification. */
  notification_id: string;
}

/** What `notificationsDismiss` resolves to. */
export type NotificationsDismissResult = NotificationOutput;

/** The body of errors of `notificationsDismiss`. */
export type NotificationsDismissErrorBody = Problem | HTTPValidationError;

const dismissOperation: OperationDescription = {
  id: "notifications.dismiss",
  method: "POST",
  path: "/v1/op/notifications.dismiss",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["notification_id"],
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
 * Take a notification off the list.
 *
 * `POST /v1/op/notifications.dismiss`
 */
export function notificationsDismiss(
  client: APIClient,
  params: NotificationsDismissParams,
  options?: RequestOptions,
): APIPromise<NotificationsDismissResult> {
  return client.request<NotificationsDismissResult>(
    dismissOperation,
    params,
    options,
  );
}

/** Arguments of `notificationsList`. */
export interface NotificationsListParams {
  /**
   * Whether only unread notifications are listed.
   *
   * @defaultValue `false`
   */
  unread_only?: boolean;
  /**
   * Largest number of results to return.
   *
   * @defaultValue `50`
   */
  limit?: number;
  /**
   * Number of results to skip.
   *
   * @defaultValue `0`
   */
  offset?: number;
}

/** What `notificationsList` resolves to. */
export type NotificationsListResult = NotificationsListOutput;

/** The body of errors of `notificationsList`. */
export type NotificationsListErrorBody = Problem | HTTPValidationError;

/** One item of `notificationsList`. */
export type NotificationsListItem = NotificationOutput;

const listOperation: OperationDescription = {
  id: "notifications.list",
  method: "POST",
  path: "/v1/op/notifications.list",
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
  pagination: {
    style: "offset",
    items: "/items",
    request: "offset",
    limit: "limit",
    total: "/total",
  },
};

/**
 * List the notifications of the caller.
 *
 * Without any member of the body, an empty one is sent.
 *
 * `POST /v1/op/notifications.list`
 */
export function notificationsList(
  client: APIClient,
  params?: NotificationsListParams,
  options?: RequestOptions,
): PagePromise<NotificationsListItem, NotificationsListResult> {
  return paginate(client, listOperation, params, options);
}

/** What `notificationsMarkAllRead` resolves to. */
export type NotificationsMarkAllReadResult = MarkAllReadOutput;

/** The body of errors of `notificationsMarkAllRead`. */
export type NotificationsMarkAllReadErrorBody = Problem | HTTPValidationError;

const mark_all_readOperation: OperationDescription = {
  id: "notifications.mark_all_read",
  method: "POST",
  path: "/v1/op/notifications.mark_all_read",
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
 * Mark every notification as read.
 *
 * `POST /v1/op/notifications.mark_all_read`
 */
export function notificationsMarkAllRead(
  client: APIClient,
  options?: RequestOptions,
): APIPromise<NotificationsMarkAllReadResult> {
  return client.request<NotificationsMarkAllReadResult>(
    mark_all_readOperation,
    undefined,
    options,
  );
}

/** Arguments of `notificationsMarkRead`. */
export interface NotificationsMarkReadParams {
  /** Identifier of the notification. */
  notification_id: string;
}

/** What `notificationsMarkRead` resolves to. */
export type NotificationsMarkReadResult = NotificationOutput;

/** The body of errors of `notificationsMarkRead`. */
export type NotificationsMarkReadErrorBody = Problem | HTTPValidationError;

const mark_readOperation: OperationDescription = {
  id: "notifications.mark_read",
  method: "POST",
  path: "/v1/op/notifications.mark_read",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["notification_id"],
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
 * Mark one notification as read.
 *
 * `POST /v1/op/notifications.mark_read`
 */
export function notificationsMarkRead(
  client: APIClient,
  params: NotificationsMarkReadParams,
  options?: RequestOptions,
): APIPromise<NotificationsMarkReadResult> {
  return client.request<NotificationsMarkReadResult>(
    mark_readOperation,
    params,
    options,
  );
}

/** What `notificationsUnreadCount` resolves to. */
export type NotificationsUnreadCountResult = UnreadCountOutput;

/** The body of errors of `notificationsUnreadCount`. */
export type NotificationsUnreadCountErrorBody = Problem | HTTPValidationError;

const unread_countOperation: OperationDescription = {
  id: "notifications.unread_count",
  method: "POST",
  path: "/v1/op/notifications.unread_count",
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
 * Count unread notifications.
 *
 * `POST /v1/op/notifications.unread_count`
 */
export function notificationsUnreadCount(
  client: APIClient,
  options?: RequestOptions,
): APIPromise<NotificationsUnreadCountResult> {
  return client.request<NotificationsUnreadCountResult>(
    unread_countOperation,
    undefined,
    options,
  );
}
