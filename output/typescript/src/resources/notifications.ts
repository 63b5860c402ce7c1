/**
 * The class of `notifications`.
 *
 * @module
 */

import * as functions from "../operations/notifications.ts";
import type {
  NotificationsDismissParams,
  NotificationsDismissResult,
  NotificationsListItem,
  NotificationsListParams,
  NotificationsListResult,
  NotificationsMarkAllReadResult,
  NotificationsMarkReadParams,
  NotificationsMarkReadResult,
  NotificationsUnreadCountResult,
} from "../operations/notifications.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { PagePromise } from "../runtime/pagination.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";

/**
 * Notifications
 *
 * Messages shown inside the product.
 */
export class Notifications extends Resource {
  /**
   * Take a notification off the list.
   *
   * `POST /v1/op/notifications.dismiss`
   */
  dismiss(
    params: NotificationsDismissParams,
    options?: RequestOptions,
  ): APIPromise<NotificationsDismissResult> {
    return functions.notificationsDismiss(this._client, params, options);
  }

  /**
   * List the notifications of the caller.
   *
   * Without any member of the body, an empty one is sent.
   *
   * `POST /v1/op/notifications.list`
   */
  list(
    params?: NotificationsListParams,
    options?: RequestOptions,
  ): PagePromise<NotificationsListItem, NotificationsListResult> {
    return functions.notificationsList(this._client, params, options);
  }

  /**
   * Mark every notification as read.
   *
   * `POST /v1/op/notifications.mark_all_read`
   */
  mark_all_read(
    options?: RequestOptions,
  ): APIPromise<NotificationsMarkAllReadResult> {
    return functions.notificationsMarkAllRead(this._client, options);
  }

  /**
   * Mark one notification as read.
   *
   * `POST /v1/op/notifications.mark_read`
   */
  mark_read(
    params: NotificationsMarkReadParams,
    options?: RequestOptions,
  ): APIPromise<NotificationsMarkReadResult> {
    return functions.notificationsMarkRead(this._client, params, options);
  }

  /**
   * Count unread notifications.
   *
   * `POST /v1/op/notifications.unread_count`
   */
  unread_count(
    options?: RequestOptions,
  ): APIPromise<NotificationsUnreadCountResult> {
    return functions.notificationsUnreadCount(this._client, options);
  }
}
