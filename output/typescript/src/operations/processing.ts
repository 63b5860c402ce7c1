/**
 * Functions of `processing`, one for each operation.
 *
 * @module
 */

import type { HTTPValidationError } from "../models/http.ts";
import type { Problem } from "../models/problem.ts";
import type { ProcessExecuteOutput } from "../models/process.ts";
import type {
  ProcessingDispatchOutput,
  ProcessingJob,
} from "../models/processing.ts";
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

/** Arguments of `processingCreate`. */
export interface ProcessingCreateParams {
  /** Type of the job, project and parameters. */
  body?: { [key: string]: unknown } | null;
}

/** What `processingCreate` resolves to. */
export type ProcessingCreateResult = ProcessingJob;

/** The body of errors of `processingCreate`. */
export type ProcessingCreateErrorBody = Problem | HTTPValidationError;

const createOperation: OperationDescription = {
  id: "processing.create",
  method: "POST",
  path: "/v1/op/processing.create",
  body: {
    content: {
      "application/json": codecs.json,
    },
  },
  responses: {
    "201": jsonResponse,
    "400": {
      content: {
        "application/problem+json": codecs.json,
      },
      schema: "Problem",
    },
    "401": {
      content: {
        "application/problem+json": codecs.json,
      },
      schema: "Problem",
    },
    "402": {
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
    "409": {
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
  idempotencyHeader: "Idempotency-Key",
};

/**
 * Create a processing job without starting it.
 *
 * Takes the type of the job, the project and the parameters of the job type.
 * Start it with `processing.dispatch`.
 *
 * `POST /v1/op/processing.create`
 */
export function processingCreate(
  client: APIClient,
  params?: ProcessingCreateParams,
  options?: RequestOptions,
): APIPromise<ProcessingCreateResult> {
  return client.request<ProcessingCreateResult>(
    createOperation,
    params,
    options,
  );
}

/** Arguments of `processingCreateAndDispatch`. */
export interface ProcessingCreateAndDispatchParams {
  /** Type of the job, project and parameters. */
  body?: { [key: string]: unknown } | null;
}

/** What `processingCreateAndDispatch` resolves to. */
export type ProcessingCreateAndDispatchResult = ProcessingDispatchOutput;

/** The body of errors of `processingCreateAndDispatch`. */
export type ProcessingCreateAndDispatchErrorBody =
  Problem | HTTPValidationError;

const create_and_dispatchOperation: OperationDescription = {
  id: "processing.create_and_dispatch",
  method: "POST",
  path: "/v1/op/processing.create_and_dispatch",
  body: {
    content: {
      "application/json": codecs.json,
    },
  },
  responses: {
    "200": jsonResponse,
    "400": {
      content: {
        "application/problem+json": codecs.json,
      },
      schema: "Problem",
    },
    "401": {
      content: {
        "application/problem+json": codecs.json,
      },
      schema: "Problem",
    },
    "402": {
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
    "409": {
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
  idempotencyHeader: "Idempotency-Key",
};

/**
 * Create a processing job and start it.
 *
 * The same as `processing.create` followed by `processing.dispatch`.
 *
 * `POST /v1/op/processing.create_and_dispatch`
 */
export function processingCreateAndDispatch(
  client: APIClient,
  params?: ProcessingCreateAndDispatchParams,
  options?: RequestOptions,
): APIPromise<ProcessingCreateAndDispatchResult> {
  return client.request<ProcessingCreateAndDispatchResult>(
    create_and_dispatchOperation,
    params,
    options,
  );
}

/** Arguments of `processingDispatch`. */
export interface ProcessingDispatchParams {
  /** Identifier of the job. */
  job_id: string;
  /**
   * Version of the job description.
   *
   * @defaultValue `"1.0"`
   */
  version?: string;
}

/** What `processingDispatch` resolves to. */
export type ProcessingDispatchResult = ProcessingDispatchOutput;

/** The body of errors of `processingDispatch`. */
export type ProcessingDispatchErrorBody = Problem | HTTPValidationError;

const dispatchOperation: OperationDescription = {
  id: "processing.dispatch",
  method: "POST",
  path: "/v1/op/processing.dispatch",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["job_id"],
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
    "402": {
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
    "409": {
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
  idempotencyHeader: "Idempotency-Key",
};

/**
 * Start a processing job that was created before.
 *
 * `POST /v1/op/processing.dispatch`
 */
export function processingDispatch(
  client: APIClient,
  params: ProcessingDispatchParams,
  options?: RequestOptions,
): APIPromise<ProcessingDispatchResult> {
  return client.request<ProcessingDispatchResult>(
    dispatchOperation,
    params,
    options,
  );
}

/** Arguments of `processingExecute`. */
export interface ProcessingExecuteParams {
  /** Identifier of the process. */
  process_id: string;
  /** Identifier of the workspace. */
  workspaceId: string;
  /**
   * Input values, keyed by the names in the process description.
   *
   * @defaultValue `{  }`
   */
  inputs?: { [key: string]: unknown };
}

/** What `processingExecute` resolves to. */
export type ProcessingExecuteResult = ProcessExecuteOutput;

/** The body of errors of `processingExecute`. */
export type ProcessingExecuteErrorBody = Problem | HTTPValidationError;

const executeOperation: OperationDescription = {
  id: "processing.execute",
  method: "POST",
  path: "/v1/op/processing.execute",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["process_id", "workspaceId"],
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
    "402": {
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
    "409": {
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
  idempotencyHeader: "Idempotency-Key",
};

/**
 * Run a process from the catalog.
 *
 * Answers at once with a job; poll `processing.job.get` until its status is
 * final.
 *
 * `POST /v1/op/processing.execute`
 */
export function processingExecute(
  client: APIClient,
  params: ProcessingExecuteParams,
  options?: RequestOptions,
): APIPromise<ProcessingExecuteResult> {
  return client.request<ProcessingExecuteResult>(
    executeOperation,
    params,
    options,
  );
}
