/**
 * Functions of `orders.tasking.templates`, one for each operation.
 *
 * @module
 */

import type { HTTPValidationError } from "../models/http.ts";
import type { Problem } from "../models/problem.ts";
import type {
  TemplateDeleteOutput,
  TemplateListOutput,
  TemplateSaveOutput,
} from "../models/template.ts";
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

/** Arguments of `ordersTaskingTemplatesDelete`. */
export interface OrdersTaskingTemplatesDeleteParams {
  /** Identifier of the template. */
  template_id: string;
}

/** What `ordersTaskingTemplatesDelete` resolves to. */
export type OrdersTaskingTemplatesDeleteResult = TemplateDeleteOutput;

/** The body of errors of `ordersTaskingTemplatesDelete`. */
export type OrdersTaskingTemplatesDeleteErrorBody =
  Problem | HTTPValidationError;

const deleteOperation: OperationDescription = {
  id: "orders.tasking.templates.delete",
  method: "POST",
  path: "/v1/op/orders.tasking.templates.delete",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["template_id"],
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
 * Delete a tasking template.
 *
 * `POST /v1/op/orders.tasking.templates.delete`
 */
export function ordersTaskingTemplatesDelete(
  client: APIClient,
  params: OrdersTaskingTemplatesDeleteParams,
  options?: RequestOptions,
): APIPromise<OrdersTaskingTemplatesDeleteResult> {
  return client.request<OrdersTaskingTemplatesDeleteResult>(
    deleteOperation,
    params,
    options,
  );
}

/** What `ordersTaskingTemplatesList` resolves to. */
export type OrdersTaskingTemplatesListResult = TemplateListOutput;

/** The body of errors of `ordersTaskingTemplatesList`. */
export type OrdersTaskingTemplatesListErrorBody = Problem | HTTPValidationError;

const listOperation: OperationDescription = {
  id: "orders.tasking.templates.list",
  method: "POST",
  path: "/v1/op/orders.tasking.templates.list",
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
 * List saved tasking templates.
 *
 * `POST /v1/op/orders.tasking.templates.list`
 */
export function ordersTaskingTemplatesList(
  client: APIClient,
  options?: RequestOptions,
): APIPromise<OrdersTaskingTemplatesListResult> {
  return client.request<OrdersTaskingTemplatesListResult>(
    listOperation,
    undefined,
    options,
  );
}

/** Arguments of `ordersTaskingTemplatesSave`. */
export interface OrdersTaskingTemplatesSaveParams {
  /** Name shown to people. */
  name: string;
  /** Class of ground resolution. */
  resolution: string;
  /** Name of the sensor to task. */
  sensor: string;
  /** How often the area is captured. */
  capture_frequency: string;
  /** Geodetic datum of the delivered data. */
  datum: string;
  /** File format of the delivery. */
  file_format: string;
  /** Free text for people. */
  description?: string | null;
  /**
   * Whether capturing starts as soon as possible.
   *
   * @defaultValue `true`
   */
  capture_asap?: boolean;
  /**
   * Whether ground control points are supplied.
   *
   * @defaultValue `false`
   */
  has_control?: boolean;
  /**
   * Largest accepted cloud cover in percent.
   *
   * @defaultValue `0`
   */
  max_cloud_coverage?: number;
  /**
   * Largest accepted off-nadir angle in degrees.
   *
   * @defaultValue `0`
   */
  max_nadir_angle?: number;
}

/** What `ordersTaskingTemplatesSave` resolves to. */
export type OrdersTaskingTemplatesSaveResult = TemplateSaveOutput;

/** The body of errors of `ordersTaskingTemplatesSave`. */
export type OrdersTaskingTemplatesSaveErrorBody = Problem | HTTPValidationError;

const saveOperation: OperationDescription = {
  id: "orders.tasking.templates.save",
  method: "POST",
  path: "/v1/op/orders.tasking.templates.save",
  body: {
    required: true,
    flat: true,
    requiredMembers: [
      "name",
      "resolution",
      "sensor",
      "capture_frequency",
      "datum",
      "file_format",
    ],
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
 * Save the settings of a tasking order as a template.
 *
 * `POST /v1/op/orders.tasking.templates.save`
 */
export function ordersTaskingTemplatesSave(
  client: APIClient,
  params: OrdersTaskingTemplatesSaveParams,
  options?: RequestOptions,
): APIPromise<OrdersTaskingTemplatesSaveResult> {
  return client.request<OrdersTaskingTemplatesSaveResult>(
    saveOperation,
    params,
    options,
  );
}
