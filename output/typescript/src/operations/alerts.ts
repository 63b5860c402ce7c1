/**
 * Functions of `alerts`, one for each operation.
 *
 * @module
 */

import type { AlertEventOutput, AlertRuleOutput } from "../models/alert.ts";
import type { DeleteAlertRuleOutput } from "../models/delete.ts";
import type { HTTPValidationError } from "../models/http.ts";
import type { Problem } from "../models/problem.ts";
import type { TestAlertRuleOutput } from "../models/test.ts";
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

/** Arguments of `alertsAcknowledgeEvent`. */
export interface AlertsAcknowledgeEventParams {
  /** Identifier of the alert event. */
  event_id: string;
}

/** What `alertsAcknowledgeEvent` resolves to. */
export type AlertsAcknowledgeEventResult = AlertEventOutput;

/** The body of errors of `alertsAcknowledgeEvent`. */
export type AlertsAcknowledgeEventErrorBody = Problem | HTTPValidationError;

const acknowledge_eventOperation: OperationDescription = {
  id: "alerts.acknowledge_event",
  method: "POST",
  path: "/v1/op/alerts.acknowledge_event",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["event_id"],
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
 * Mark an alert event as seen.
 *
 * `POST /v1/op/alerts.acknowledge_event`
 */
export function alertsAcknowledgeEvent(
  client: APIClient,
  params: AlertsAcknowledgeEventParams,
  options?: RequestOptions,
): APIPromise<AlertsAcknowledgeEventResult> {
  return client.request<AlertsAcknowledgeEventResult>(
    acknowledge_eventOperation,
    params,
    options,
  );
}

/** Arguments of `alertsCreateRule`. */
export interface AlertsCreateRuleParams {
  /** Name shown to people. */
  name: string;
  /** Band-math expression. */
  expression: string;
  /** How the computed value is compared with the threshold. */
  comparison: string;
  /** Value to compare with. */
  threshold: number;
  /** Free text for people. */
  description?: string | null;
  /** Watch only this collection; all of them when absent. */
  collection_id?: string | null;
  /** Types of events that trigger an evaluation. */
  event_types?: Array<string>;
  /** Upper value of a range comparison. */
  threshold_upper?: number | null;
  /**
   * Key of the asset within its item.
   *
   * @defaultValue `"data"`
   */
  asset_key?: string;
  /** Maps the band names of the expression to bands of the asset. */
  band_mapping?: { [key: string]: string };
  /** Channels that are told about an alert. */
  notification_channels?: Array<string>;
  /**
   * Minutes to stay silent after an alert.
   *
   * @defaultValue `60`
   */
  cooldown_minutes?: number;
}

/** What `alertsCreateRule` resolves to. */
export type AlertsCreateRuleResult = AlertRuleOutput;

/** The body of errors of `alertsCreateRule`. */
export type AlertsCreateRuleErrorBody = Problem | HTTPValidationError;

const create_ruleOperation: OperationDescription = {
  id: "alerts.create_rule",
  method: "POST",
  path: "/v1/op/alerts.create_rule",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["name", "expression", "comparison", "threshold"],
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
 * Add a rule that watches new imagery.
 *
 * `POST /v1/op/alerts.create_rule`
 */
export function alertsCreateRule(
  client: APIClient,
  params: AlertsCreateRuleParams,
  options?: RequestOptions,
): APIPromise<AlertsCreateRuleResult> {
  return client.request<AlertsCreateRuleResult>(
    create_ruleOperation,
    params,
    options,
  );
}

/** Arguments of `alertsDeleteRule`. */
export interface AlertsDeleteRuleParams {
  /** Identifier of the alert rule. */
  rule_id: string;
}

/** What `alertsDeleteRule` resolves to. */
export type AlertsDeleteRuleResult = DeleteAlertRuleOutput;

/** The body of errors of `alertsDeleteRule`. */
export type AlertsDeleteRuleErrorBody = Problem | HTTPValidationError;

const delete_ruleOperation: OperationDescription = {
  id: "alerts.delete_rule",
  method: "POST",
  path: "/v1/op/alerts.delete_rule",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["rule_id"],
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
 * Remove an alert rule.
 *
 * `POST /v1/op/alerts.delete_rule`
 */
export function alertsDeleteRule(
  client: APIClient,
  params: AlertsDeleteRuleParams,
  options?: RequestOptions,
): APIPromise<AlertsDeleteRuleResult> {
  return client.request<AlertsDeleteRuleResult>(
    delete_ruleOperation,
    params,
    options,
  );
}

/** Arguments of `alertsTestRule`. */
export interface AlertsTestRuleParams {
  /** Identifier of the alert rule. */
  rule_id: string;
  /** Item to evaluate the rule against. */
  item_id: string;
}

/** What `alertsTestRule` resolves to. */
export type AlertsTestRuleResult = TestAlertRuleOutput;

/** The body of errors of `alertsTestRule`. */
export type AlertsTestRuleErrorBody = Problem | HTTPValidationError;

const test_ruleOperation: OperationDescription = {
  id: "alerts.test_rule",
  method: "POST",
  path: "/v1/op/alerts.test_rule",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["rule_id", "item_id"],
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
 * Evaluate a rule on one item without raising an alert.
 *
 * `POST /v1/op/alerts.test_rule`
 */
export function alertsTestRule(
  client: APIClient,
  params: AlertsTestRuleParams,
  options?: RequestOptions,
): APIPromise<AlertsTestRuleResult> {
  return client.request<AlertsTestRuleResult>(
    test_ruleOperation,
    params,
    options,
  );
}

/** Arguments of `alertsUpdateRule`. */
export interface AlertsUpdateRuleParams {
  /** Identifier of the alert rule. */
  rule_id: string;
  /** Name shown to people. */
  name?: string | null;
  /** Free text for people. */
  description?: string | null;
  /** Watch only this collection from now on. */
  collection_id?: string | null;
  /** Types of events that trigger an evaluation. */
  event_types?: Array<string> | null;
  /** Band-math expression. */
  expression?: string | null;
  /** How the computed value is compared with the threshold. */
  comparison?: string | null;
  /** Value to compare with. */
  threshold?: number | null;
  /** Upper value of a range comparison. */
  threshold_upper?: number | null;
  /** Key of the asset within its item. */
  asset_key?: string | null;
  /** Maps the band names of the expression to bands of the asset. */
  band_mapping?: { [key: string]: string } | null;
  /** Channels that are told about an alert. */
  notification_channels?: Array<string> | null;
  /** Whether the rule is evaluated. */
  active?: boolean | null;
  /** Minutes to stay silent after an alert. */
  cooldown_minutes?: number | null;
}

/** What `alertsUpdateRule` resolves to. */
export type AlertsUpdateRuleResult = AlertRuleOutput;

/** The body of errors of `alertsUpdateRule`. */
export type AlertsUpdateRuleErrorBody = Problem | HTTPValidationError;

const update_ruleOperation: OperationDescription = {
  id: "alerts.update_rule",
  method: "POST",
  path: "/v1/op/alerts.update_rule",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["rule_id"],
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
 * Change an alert rule; fields left out keep their value.
 *
 * `POST /v1/op/alerts.update_rule`
 */
export function alertsUpdateRule(
  client: APIClient,
  params: AlertsUpdateRuleParams,
  options?: RequestOptions,
): APIPromise<AlertsUpdateRuleResult> {
  return client.request<AlertsUpdateRuleResult>(
    update_ruleOperation,
    params,
    options,
  );
}
