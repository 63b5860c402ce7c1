/**
 * The class of `alerts`.
 *
 * @module
 */

import * as functions from "../operations/alerts.ts";
import type {
  AlertsAcknowledgeEventParams,
  AlertsAcknowledgeEventResult,
  AlertsCreateRuleParams,
  AlertsCreateRuleResult,
  AlertsDeleteRuleParams,
  AlertsDeleteRuleResult,
  AlertsTestRuleParams,
  AlertsTestRuleResult,
  AlertsUpdateRuleParams,
  AlertsUpdateRuleResult,
} from "../operations/alerts.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";
import { AlertsEvents } from "./alerts-events.ts";
import { AlertsRule } from "./alerts-rule.ts";
import { AlertsRules } from "./alerts-rules.ts";

/**
 * Alerts
 *
 * Rules that watch new imagery and the events they raise.
 */
export class Alerts extends Resource {
  /** Operations of `alerts.events`. */
  readonly events: AlertsEvents = new AlertsEvents(this._client);

  /** Operations of `alerts.rule`. */
  readonly rule: AlertsRule = new AlertsRule(this._client);

  /** Operations of `alerts.rules`. */
  readonly rules: AlertsRules = new AlertsRules(this._client);

  /**
   * Mark an alert event as seen.
   *
   * `POST /v1/op/alerts.acknowledge_event`
   */
  acknowledge_event(
    params: AlertsAcknowledgeEventParams,
    options?: RequestOptions,
  ): APIPromise<AlertsAcknowledgeEventResult> {
    return functions.alertsAcknowledgeEvent(this._client, params, options);
  }

  /**
   * Add a rule that watches new imagery.
   *
   * `POST /v1/op/alerts.create_rule`
   */
  create_rule(
    params: AlertsCreateRuleParams,
    options?: RequestOptions,
  ): APIPromise<AlertsCreateRuleResult> {
    return functions.alertsCreateRule(this._client, params, options);
  }

  /**
   * Remove an alert rule.
   *
   * `POST /v1/op/alerts.delete_rule`
   */
  delete_rule(
    params: AlertsDeleteRuleParams,
    options?: RequestOptions,
  ): APIPromise<AlertsDeleteRuleResult> {
    return functions.alertsDeleteRule(this._client, params, options);
  }

  /**
   * Evaluate a rule on one item without raising an alert.
   *
   * `POST /v1/op/alerts.test_rule`
   */
  test_rule(
    params: AlertsTestRuleParams,
    options?: RequestOptions,
  ): APIPromise<AlertsTestRuleResult> {
    return functions.alertsTestRule(this._client, params, options);
  }

  /**
   * Change an alert rule; fields left out keep their value.
   *
   * `POST /v1/op/alerts.update_rule`
   */
  update_rule(
    params: AlertsUpdateRuleParams,
    options?: RequestOptions,
  ): APIPromise<AlertsUpdateRuleResult> {
    return functions.alertsUpdateRule(this._client, params, options);
  }
}
