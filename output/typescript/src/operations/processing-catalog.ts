/**
 * Functions of `processing.catalog`, one for each operation.
 *
 * @module
 */

import type { HTTPValidationError } from "../models/http.ts";
import type { Problem } from "../models/problem.ts";
import type {
  Process,
  ProcessEstimateOutput,
  ProcessValidateOutput,
} from "../models/process.ts";
import type { ProcessesOutput } from "../models/processes.ts";
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

/** Arguments of `processingCatalogEstimate`. */
export interface ProcessingCatalogEstimateParams {
  /** Identifier of the process. */
  process_id: string;
  /**
   * Input values, keyed by the names in the process description.
   *
   * @defaultValue `{  }`
   */
  inputs?: { [key: string]: unknown };
}

/** What `processingCatalogEstimate` resolves to. */
export type ProcessingCatalogEstimateResult = ProcessEstimateOutput;

/** The body of errors of `processingCatalogEstimate`. */
export type ProcessingCatalogEstimateErrorBody = Problem | HTTPValidationError;

const estimateOperation: OperationDescription = {
  id: "processing.catalog.estimate",
  method: "POST",
  path: "/v1/op/processing.catalog.estimate",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["process_id"],
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
 * Price a run of a process.
 *
 * `POST /v1/op/processing.catalog.estimate`
 */
export function processingCatalogEstimate(
  client: APIClient,
  params: ProcessingCatalogEstimateParams,
  options?: RequestOptions,
): APIPromise<ProcessingCatalogEstimateResult> {
  return client.request<ProcessingCatalogEstimateResult>(
    estimateOperation,
    params,
    options,
  );
}

/** Arguments of `processingCatalogGet`. */
export interface ProcessingCatalogGetParams {
  /** Identifier of the process. */
  process_id: string;
}

/** What `processingCatalogGet` resolves to. */
export type ProcessingCatalogGetResult = Process;

/** The body of errors of `processingCatalogGet`. */
export type ProcessingCatalogGetErrorBody = Problem | HTTPValidationError;

const getOperation: OperationDescription = {
  id: "processing.catalog.get",
  method: "POST",
  path: "/v1/op/processing.catalog.get",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["process_id"],
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
 * Show one process with its inputs.
 *
 * `POST /v1/op/processing.catalog.get`
 */
export function processingCatalogGet(
  client: APIClient,
  params: ProcessingCatalogGetParams,
  options?: RequestOptions,
): APIPromise<ProcessingCatalogGetResult> {
  return client.request<ProcessingCatalogGetResult>(
    getOperation,
    params,
    options,
  );
}

/** What `processingCatalogList` resolves to. */
export type ProcessingCatalogListResult = ProcessesOutput;

/** The body of errors of `processingCatalogList`. */
export type ProcessingCatalogListErrorBody = Problem | HTTPValidationError;

const listOperation: OperationDescription = {
  id: "processing.catalog.list",
  method: "POST",
  path: "/v1/op/processing.catalog.list",
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
 * List processes that can be run.
 *
 * `POST /v1/op/processing.catalog.list`
 */
export function processingCatalogList(
  client: APIClient,
  options?: RequestOptions,
): APIPromise<ProcessingCatalogListResult> {
  return client.request<ProcessingCatalogListResult>(
    listOperation,
    undefined,
    options,
  );
}

/** Arguments of `processingCatalogValidate`. */
export interface ProcessingCatalogValidateParams {
  /** Identifier of the process. */
  process_id: string;
  /**
   * Input values, keyed by the names in the process description.
   *
   * @defaultValue `{  }`
   */
  inputs?: { [key: string]: unknown };
}

/** What `processingCatalogValidate` resolves to. */
export type ProcessingCatalogValidateResult = ProcessValidateOutput;

/** The body of errors of `processingCatalogValidate`. */
export type ProcessingCatalogValidateErrorBody = Problem | HTTPValidationError;

const validateOperation: OperationDescription = {
  id: "processing.catalog.validate",
  method: "POST",
  path: "/v1/op/processing.catalog.validate",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["process_id"],
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
 * Check the inputs of a run without starting it.
 *
 * `POST /v1/op/processing.catalog.validate`
 */
export function processingCatalogValidate(
  client: APIClient,
  params: ProcessingCatalogValidateParams,
  options?: RequestOptions,
): APIPromise<ProcessingCatalogValidateResult> {
  return client.request<ProcessingCatalogValidateResult>(
    validateOperation,
    params,
    options,
  );
}
