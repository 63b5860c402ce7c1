/**
 * The class of `event_subscriptions`.
 *
 * @module
 */

import * as functions from "../operations/event-subscriptions.ts";
import type {
  EventSubscriptionsCreateParams,
  EventSubscriptionsCreateResult,
  EventSubscriptionsDeleteParams,
  EventSubscriptionsDeleteResult,
  EventSubscriptionsGetParams,
  EventSubscriptionsGetResult,
  EventSubscriptionsListParams,
  EventSubscriptionsListResult,
  EventSubscriptionsTestParams,
  EventSubscriptionsTestResult,
  EventSubscriptionsUpdateParams,
  EventSubscriptionsUpdateResult,
} from "../operations/event-subscriptions.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";

/**
 * Event subscriptions
 *
 * Delivery of platform events to endpoints of your own.
 */
export class EventSubscriptions extends Resource {
  /**
   * Subscribe an endpoint to a type of event.
   *
   * Keep `secret` somewhere safe: it signs every delivery and cannot be shown
   * again.
   *
   * `POST /v1/op/event_subscriptions.create`
   */
  create(
    params: EventSubscriptionsCreateParams,
    options?: RequestOptions,
  ): APIPromise<EventSubscriptionsCreateResult> {
    return functions.eventSubscriptionsCreate(this._client, params, options);
  }

  /**
   * End an event subscription.
   *
   * `POST /v1/op/event_subscriptions.delete`
   */
  delete(
    params: EventSubscriptionsDeleteParams,
    options?: RequestOptions,
  ): APIPromise<EventSubscriptionsDeleteResult> {
    return functions.eventSubscriptionsDelete(this._client, params, options);
  }

  /**
   * Show one event subscription.
   *
   * `POST /v1/op/event_subscriptions.get`
   */
  get(
    params: EventSubscriptionsGetParams,
    options?: RequestOptions,
  ): APIPromise<EventSubscriptionsGetResult> {
    return functions.eventSubscriptionsGet(this._client, params, options);
  }

  /**
   * List the event subscriptions of the organization.
   *
   * Without any member of the body, an empty one is sent.
   *
   * `POST /v1/op/event_subscriptions.list`
   */
  list(
    params?: EventSubscriptionsListParams,
    options?: RequestOptions,
  ): APIPromise<EventSubscriptionsListResult> {
    return functions.eventSubscriptionsList(this._client, params, options);
  }

  /**
   * Send a test event to the endpoint of a subscription.
   *
   * `POST /v1/op/event_subscriptions.test`
   */
  test(
    params: EventSubscriptionsTestParams,
    options?: RequestOptions,
  ): APIPromise<EventSubscriptionsTestResult> {
    return functions.eventSubscriptionsTest(this._client, params, options);
  }

  /**
   * Change an event subscription.
   *
   * `POST /v1/op/event_subscriptions.update`
   */
  update(
    params: EventSubscriptionsUpdateParams,
    options?: RequestOptions,
  ): APIPromise<EventSubscriptionsUpdateResult> {
    return functions.eventSubscriptionsUpdate(this._client, params, options);
  }
}
