/**
 * Functions of `collections`, one for each operation.
 *
 * @module
 */

import type {
  CollectionDeleteOutput,
  CollectionResponse,
} from "../models/collection.ts";
import type { CollectionsListOutput } from "../models/collections.ts";
import type { HTTPValidationError } from "../models/http.ts";
import type { Problem } from "../models/problem.ts";
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

/** Arguments of `collectionsCreate`. */
export interface CollectionsCreateParams {
  /** Name shown to people. */
  name: string;
  /** Identifier of the project. */
  project_id: string;
  /** Free text for people. */
  description?: string | null;
  /** Colour on the map as a hexadecimal code. */
  color?: string | null;
  /**
   * Whether it is drawn on the map.
   *
   * @defaultValue `true`
   */
  show_on_map?: boolean;
  /**
   * Position on the map; higher numbers are drawn on top.
   *
   * @defaultValue `0`
   */
  layer_order?: number;
}

/** What `collectionsCreate` resolves to. */
export type CollectionsCreateResult = CollectionResponse;

/** The body of errors of `collectionsCreate`. */
export type CollectionsCreateErrorBody = Problem | HTTPValidationError;

const createOperation: OperationDescription = {
  id: "collections.create",
  method: "POST",
  path: "/v1/op/collections.create",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["name", "project_id"],
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
 * Create a collection in a project.
 *
 * `POST /v1/op/collections.create`
 */
export function collectionsCreate(
  client: APIClient,
  params: CollectionsCreateParams,
  options?: RequestOptions,
): APIPromise<CollectionsCreateResult> {
  return client.request<CollectionsCreateResult>(
    createOperation,
    params,
    options,
  );
}

/** Arguments of `collectionsDelete`. */
export interface CollectionsDeleteParams {
  /** Identifier of the project. */
  project_id: string;
  /** Identifier of the collection. */
  collection_id: string;
}

/** What `collectionsDelete` resolves to. */
export type CollectionsDeleteResult = CollectionDeleteOutput;

/** The body of errors of `collectionsDelete`. */
export type CollectionsDeleteErrorBody = Problem | HTTPValidationError;

const deleteOperation: OperationDescription = {
  id: "collections.delete",
  method: "POST",
  path: "/v1/op/collections.delete",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["project_id", "collection_id"],
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
 * Delete a collection; its items stay.
 *
 * `POST /v1/op/collections.delete`
 */
export function collectionsDelete(
  client: APIClient,
  params: CollectionsDeleteParams,
  options?: RequestOptions,
): APIPromise<CollectionsDeleteResult> {
  return client.request<CollectionsDeleteResult>(
    deleteOperation,
    params,
    options,
  );
}

/** Arguments of `collectionsGet`. */
export interface CollectionsGetParams {
  /** Identifier of the project. */
  project_id: string;
  /** Identifier of the collection. */
  collection_id: string;
}

/** What `collectionsGet` resolves to. */
export type CollectionsGetResult = CollectionResponse;

/** The body of errors of `collectionsGet`. */
export type CollectionsGetErrorBody = Problem | HTTPValidationError;

const getOperation: OperationDescription = {
  id: "collections.get",
  method: "POST",
  path: "/v1/op/collections.get",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["project_id", "collection_id"],
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
 * Show one collection.
 *
 * `POST /v1/op/collections.get`
 */
export function collectionsGet(
  client: APIClient,
  params: CollectionsGetParams,
  options?: RequestOptions,
): APIPromise<CollectionsGetResult> {
  return client.request<CollectionsGetResult>(getOperation, params, options);
}

/** Arguments of `collectionsList`. */
export interface CollectionsListParams {
  /** Identifier of the project. */
  project_id: string;
}

/** What `collectionsList` resolves to. */
export type CollectionsListResult = CollectionsListOutput;

/** The body of errors of `collectionsList`. */
export type CollectionsListErrorBody = Problem | HTTPValidationError;

const listOperation: OperationDescription = {
  id: "collections.list",
  method: "POST",
  path: "/v1/op/collections.list",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["project_id"],
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
 * List the collections of a project.
 *
 * `POST /v1/op/collections.list`
 */
export function collectionsList(
  client: APIClient,
  params: CollectionsListParams,
  options?: RequestOptions,
): APIPromise<CollectionsListResult> {
  return client.request<CollectionsListResult>(listOperation, params, options);
}

/** Arguments of `collectionsUpdate`. */
export interface CollectionsUpdateParams {
  /** Identifier of the project. */
  project_id: string;
  /** Identifier of the collection. */
  collection_id: string;
  /** Name shown to people. */
  name?: string | null;
  /** Free text for people. */
  description?: string | null;
  /** Colour on the map as a hexadecimal code. */
  color?: string | null;
  /** Whether it is drawn on the map. */
  show_on_map?: boolean | null;
  /** Position on the map; higher numbers are drawn on top. */
  layer_order?: number | null;
}

/** What `collectionsUpdate` resolves to. */
export type CollectionsUpdateResult = CollectionResponse;

/** The body of errors of `collectionsUpdate`. */
export type CollectionsUpdateErrorBody = Problem | HTTPValidationError;

const updateOperation: OperationDescription = {
  id: "collections.update",
  method: "POST",
  path: "/v1/op/collections.update",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["project_id", "collection_id"],
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
 * Change a collection.
 *
 * `POST /v1/op/collections.update`
 */
export function collectionsUpdate(
  client: APIClient,
  params: CollectionsUpdateParams,
  options?: RequestOptions,
): APIPromise<CollectionsUpdateResult> {
  return client.request<CollectionsUpdateResult>(
    updateOperation,
    params,
    options,
  );
}
