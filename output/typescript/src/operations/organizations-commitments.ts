/**
 * Functions of `organizations.commitments`, one for each operation.
 *
 * @module
 */

import type { CommitmentsListOutput } from "../models/commitments.ts";
import type { HTTPValidationError } from "../models/http.ts";
import type { Problem } from "../models/problem.ts";
import type { StatementOutput } from "../models/statement.ts";
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

/** Arguments of `organizationsCommitmentsList`. */
export interface OrganizationsCommitmentsListParams {
  /** Keep only this commitment. */
  commitment_id?: string | null;
  /**
   * Whether the single charges are listed as well.
   *
   * @defaultValue `false`
   */
  include_line_items?: boolean;
}

/** What `organizationsCommitmentsList` resolves to. */
export type OrganizationsCommitmentsListResult = CommitmentsListOutput;

/** The body of errors of `organizationsCommitmentsList`. */
export type OrganizationsCommitmentsListErrorBody =
  Problem | HTTPValidationError;

const listOperation: OperationDescription = {
  id: "organizations.commitments.list",
  method: "POST",
  path: "/v1/op/organizations.commitments.list",
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
 * List spending commitments.
 *
 * Without any member of the body, an empty one is sent.
 *
 * `POST /v1/op/organizations.commitments.list`
 */
export function organizationsCommitmentsList(
  client: APIClient,
  params?: OrganizationsCommitmentsListParams,
  options?: RequestOptions,
): APIPromise<OrganizationsCommitmentsListResult> {
  return client.request<OrganizationsCommitmentsListResult>(
    listOperation,
    params,
    options,
  );
}

/** Arguments of `organizationsCommitmentsStatement`. */
export interface OrganizationsCommitmentsStatementParams {
  /** Identifier of the organization. */
  organization_id: string;
  /** Month to look at, written as year and month. */
  period?: string | null;
}

/** What `organizationsCommitmentsStatement` resolves to. */
export type OrganizationsCommitmentsStatementResult = StatementOutput;

/** The body of errors of `organizationsCommitmentsStatement`. */
export type OrganizationsCommitmentsStatementErrorBody =
  Problem | HTTPValidationError;

const statementOperation: OperationDescription = {
  id: "organizations.commitments.statement",
  method: "POST",
  path: "/v1/op/organizations.commitments.statement",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["organization_id"],
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
 * Show the statement of one month.
 *
 * `POST /v1/op/organizations.commitments.statement`
 */
export function organizationsCommitmentsStatement(
  client: APIClient,
  params: OrganizationsCommitmentsStatementParams,
  options?: RequestOptions,
): APIPromise<OrganizationsCommitmentsStatementResult> {
  return client.request<OrganizationsCommitmentsStatementResult>(
    statementOperation,
    params,
    options,
  );
}
