/**
 * Functions of `catalog.info`, one for each operation.
 *
 * @module
 */

import type { HTTPValidationError } from "../models/http.ts";
import type { Problem } from "../models/problem.ts";
import type { SceneInfo } from "../models/scene.ts";
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

/** Arguments of `catalogInfoLandsat`. */
export interface CatalogInfoLandsatParams {
  /** Identifier of the scene at its provider. */
  scene_id: string;
}

/** What `catalogInfoLandsat` resolves to. */
export type CatalogInfoLandsatResult = SceneInfo;

/** The body of errors of `catalogInfoLandsat`. */
export type CatalogInfoLandsatErrorBody = Problem | HTTPValidationError;

const landsatOperation: OperationDescription = {
  id: "catalog.info.landsat",
  method: "POST",
  path: "/v1/op/catalog.info.landsat",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["scene_id"],
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
 * Describe a Landsat scene for drawing.
 *
 * `POST /v1/op/catalog.info.landsat`
 */
export function catalogInfoLandsat(
  client: APIClient,
  params: CatalogInfoLandsatParams,
  options?: RequestOptions,
): APIPromise<CatalogInfoLandsatResult> {
  return client.request<CatalogInfoLandsatResult>(
    landsatOperation,
    params,
    options,
  );
}

/** Arguments of `catalogInfoNaip`. */
export interface CatalogInfoNaipParams {
  /** Identifier of the scene at its provider. */
  scene_id: string;
}

/** What `catalogInfoNaip` resolves to. */
export type CatalogInfoNaipResult = SceneInfo;

/** The body of errors of `catalogInfoNaip`. */
export type CatalogInfoNaipErrorBody = Problem | HTTPValidationError;

const naipOperation: OperationDescription = {
  id: "catalog.info.naip",
  method: "POST",
  path: "/v1/op/catalog.info.naip",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["scene_id"],
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
 * Describe a NAIP scene for drawing.
 *
 * `POST /v1/op/catalog.info.naip`
 */
export function catalogInfoNaip(
  client: APIClient,
  params: CatalogInfoNaipParams,
  options?: RequestOptions,
): APIPromise<CatalogInfoNaipResult> {
  return client.request<CatalogInfoNaipResult>(naipOperation, params, options);
}

/** Arguments of `catalogInfoSample`. */
export interface CatalogInfoSampleParams {
  /** Name of the data provider. */
  provider: string;
  /** Identifier of the scene at its provider. */
  scene_id: string;
}

/** What `catalogInfoSample` resolves to. */
export type CatalogInfoSampleResult = SceneInfo;

/** The body of errors of `catalogInfoSample`. */
export type CatalogInfoSampleErrorBody = Problem | HTTPValidationError;

const sampleOperation: OperationDescription = {
  id: "catalog.info.sample",
  method: "POST",
  path: "/v1/op/catalog.info.sample",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["provider", "scene_id"],
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
 * Describe a sample scene of a provider for drawing.
 *
 * `POST /v1/op/catalog.info.sample`
 */
export function catalogInfoSample(
  client: APIClient,
  params: CatalogInfoSampleParams,
  options?: RequestOptions,
): APIPromise<CatalogInfoSampleResult> {
  return client.request<CatalogInfoSampleResult>(
    sampleOperation,
    params,
    options,
  );
}

/** Arguments of `catalogInfoSentinel`. */
export interface CatalogInfoSentinelParams {
  /** Identifier of the scene at its provider. */
  scene_id: string;
}

/** What `catalogInfoSentinel` resolves to. */
export type CatalogInfoSentinelResult = SceneInfo;

/** The body of errors of `catalogInfoSentinel`. */
export type CatalogInfoSentinelErrorBody = Problem | HTTPValidationError;

const sentinelOperation: OperationDescription = {
  id: "catalog.info.sentinel",
  method: "POST",
  path: "/v1/op/catalog.info.sentinel",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["scene_id"],
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
 * Describe a Sentinel scene for drawing.
 *
 * `POST /v1/op/catalog.info.sentinel`
 */
export function catalogInfoSentinel(
  client: APIClient,
  params: CatalogInfoSentinelParams,
  options?: RequestOptions,
): APIPromise<CatalogInfoSentinelResult> {
  return client.request<CatalogInfoSentinelResult>(
    sentinelOperation,
    params,
    options,
  );
}
