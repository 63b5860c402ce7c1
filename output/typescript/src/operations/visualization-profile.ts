/**
 * Functions of `visualization.profile`, one for each operation.
 *
 * @module
 */

import type { HTTPValidationError } from "../models/http.ts";
import type { OkOutput } from "../models/ok.ts";
import type { Problem } from "../models/problem.ts";
import type {
  ProfileLayer,
  ProfileResponse,
  ProfileType,
} from "../models/profile.ts";
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

/** Arguments of `visualizationProfileCreate`. */
export interface VisualizationProfileCreateParams {
  /** Name shown to people. */
  name: string;
  /** Kind of rendering. */
  type: ProfileType;
  /** Settings of the renderer. */
  config: { [key: string]: unknown };
  /** Identifier of the item. */
  item_id: string;
  /**
   * Layer the profile belongs to.
   *
   * @defaultValue `"user"`
   */
  layer?: ProfileLayer;
  /**
   * Whether this profile is shown first.
   *
   * @defaultValue `false`
   */
  is_default?: boolean;
  /**
   * Position among its siblings.
   *
   * @defaultValue `0`
   */
  sort_order?: number;
  /** Key of the asset within its item. */
  asset_key?: string | null;
}

/** What `visualizationProfileCreate` resolves to. */
export type VisualizationProfileCreateResult = ProfileResponse;

/** The body of errors of `visualizationProfileCreate`. */
export type VisualizationProfileCreateErrorBody = Problem | HTTPValidationError;

const createOperation: OperationDescription = {
  id: "visualization.profile.create",
  method: "POST",
  path: "/v1/op/visualization.profile.create",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["name", "type", "config", "item_id"],
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
 * Add a visualization profile to an item.
 *
 * `POST /v1/op/visualization.profile.create`
 */
export function visualizationProfileCreate(
  client: APIClient,
  params: VisualizationProfileCreateParams,
  options?: RequestOptions,
): APIPromise<VisualizationProfileCreateResult> {
  return client.request<VisualizationProfileCreateResult>(
    createOperation,
    params,
    options,
  );
}

/** Arguments of `visualizationProfileDelete`. */
export interface VisualizationProfileDeleteParams {
  /** Identifier of the item. */
  item_id: string;
  /** Identifier of the visualization profile. */
  profile_id: string;
}

/** What `visualizationProfileDelete` resolves to. */
export type VisualizationProfileDeleteResult = OkOutput;

/** The body of errors of `visualizationProfileDelete`. */
export type VisualizationProfileDeleteErrorBody = Problem | HTTPValidationError;

const deleteOperation: OperationDescription = {
  id: "visualization.profile.delete",
  method: "POST",
  path: "/v1/op/visualization.profile.delete",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["item_id", "profile_id"],
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
 * Delete a visualization profile.
 *
 * `POST /v1/op/visualization.profile.delete`
 */
export function visualizationProfileDelete(
  client: APIClient,
  params: VisualizationProfileDeleteParams,
  options?: RequestOptions,
): APIPromise<VisualizationProfileDeleteResult> {
  return client.request<VisualizationProfileDeleteResult>(
    deleteOperation,
    params,
    options,
  );
}

/** Arguments of `visualizationProfileGet`. */
export interface VisualizationProfileGetParams {
  /** Identifier of the item. */
  item_id: string;
  /** Identifier of the visualization profile. */
  profile_id: string;
}

/** What `visualizationProfileGet` resolves to. */
export type VisualizationProfileGetResult = ProfileResponse;

/** The body of errors of `visualizationProfileGet`. */
export type VisualizationProfileGetErrorBody = Problem | HTTPValidationError;

const getOperation: OperationDescription = {
  id: "visualization.profile.get",
  method: "POST",
  path: "/v1/op/visualization.profile.get",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["item_id", "profile_id"],
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
 * Show one visualization profile.
 *
 * `POST /v1/op/visualization.profile.get`
 */
export function visualizationProfileGet(
  client: APIClient,
  params: VisualizationProfileGetParams,
  options?: RequestOptions,
): APIPromise<VisualizationProfileGetResult> {
  return client.request<VisualizationProfileGetResult>(
    getOperation,
    params,
    options,
  );
}

/** Arguments of `visualizationProfileSetDefault`. */
export interface VisualizationProfileSetDefaultParams {
  /** Identifier of the item. */
  item_id: string;
  /** Identifier of the visualization profile. */
  profile_id: string;
}

/** What `visualizationProfileSetDefault` resolves to. */
export type VisualizationProfileSetDefaultResult = ProfileResponse;

/** The body of errors of `visualizationProfileSetDefault`. */
export type VisualizationProfileSetDefaultErrorBody =
  Problem | HTTPValidationError;

const set_defaultOperation: OperationDescription = {
  id: "visualization.profile.set_default",
  method: "POST",
  path: "/v1/op/visualization.profile.set_default",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["item_id", "profile_id"],
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
 * Make a profile the one that is shown first.
 *
 * `POST /v1/op/visualization.profile.set_default`
 */
export function visualizationProfileSetDefault(
  client: APIClient,
  params: VisualizationProfileSetDefaultParams,
  options?: RequestOptions,
): APIPromise<VisualizationProfileSetDefaultResult> {
  return client.request<VisualizationProfileSetDefaultResult>(
    set_defaultOperation,
    params,
    options,
  );
}

/** Arguments of `visualizationProfileUpdate`. */
export interface VisualizationProfileUpdateParams {
  /** Identifier of the item. */
  item_id: string;
  /** Identifier of the visualization profile. */
  profile_id: string;
  /** Name shown to people. */
  name?: string | null;
  /** Kind of rendering. */
  type?: ProfileType | null;
  /** Whether this profile is shown first. */
  is_default?: boolean | null;
  /** Position among its siblings. */
  sort_order?: number | null;
  /** Settings of the renderer. */
  config?: { [key: string]: unknown } | null;
  /** Key of the asset within its item. */
  asset_key?: string | null;
}

/** What `visualizationProfileUpdate` resolves to. */
export type VisualizationProfileUpdateResult = ProfileResponse;

/** The body of errors of `visualizationProfileUpdate`. */
export type VisualizationProfileUpdateErrorBody = Problem | HTTPValidationError;

const updateOperation: OperationDescription = {
  id: "visualization.profile.update",
  method: "POST",
  path: "/v1/op/visualization.profile.update",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["item_id", "profile_id"],
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
 * Change a visualization profile.
 *
 * `POST /v1/op/visualization.profile.update`
 */
export function visualizationProfileUpdate(
  client: APIClient,
  params: VisualizationProfileUpdateParams,
  options?: RequestOptions,
): APIPromise<VisualizationProfileUpdateResult> {
  return client.request<VisualizationProfileUpdateResult>(
    updateOperation,
    params,
    options,
  );
}
