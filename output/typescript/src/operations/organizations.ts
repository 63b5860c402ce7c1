/**
 * Functions of `organizations`, one for each operation.
 *
 * @module
 */

import type { HTTPValidationError } from "../models/http.ts";
import type { OrganizationCreateOutput } from "../models/organization.ts";
import type { Problem } from "../models/problem.ts";
import type { APIClient } from "../runtime/client.ts";
import * as codecs from "../runtime/codecs.ts";
import type {
  OperationDescription,
  ResponseDescription,
} from "../runtime/description.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";

const problemResponse: ResponseDescription = {
  content: {
    "application/problem+json": codecs.json,
  },
  schema: "Problem",
};

/** Arguments of `organizationsCreate`. */
export interface OrganizationsCreateParams {
  /** Legal or trading name. */
  name: string;
  /** Free text for people. */
  description?: string | null;
  /** Address of the website. */
  website?: string | null;
  /** Line of business. */
  industry?: string | null;
  /** Number of employees, as a range. */
  size?: string | null;
  /** ISO 3166-1 alpha-2 code of the country. */
  country?: string | null;
  /** Australian Business Number of the organization. */
  abn?: string | null;
  /** Tax number of the organization. */
  tax_number?: string | null;
  /** Address that invoices are sent to. */
  billing_email?: string | null;
  /** User who receives billing questions. */
  billing_admin_id?: string | null;
  /** Postal address printed on invoices. */
  billing_address?: { [key: string]: unknown } | null;
  /**
   * Whether usage is invoiced monthly instead of prepaid.
   *
   * @defaultValue `false`
   */
  enterprise_billing?: boolean;
}

/** What `organizationsCreate` resolves to. */
export type OrganizationsCreateResult = OrganizationCreateOutput;

/** The body of errors of `organizationsCreate`. */
export type OrganizationsCreateErrorBody = Problem | HTTPValidationError;

const createOperation: OperationDescription = {
  id: "organizations.create",
  method: "POST",
  path: "/v1/op/organizations.create",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["name"],
    content: {
      "application/json": codecs.json,
    },
  },
  responses: {
    "200": {
      content: {
        "application/json": codecs.json,
      },
    },
    "401": problemResponse,
    "403": problemResponse,
    "404": problemResponse,
    "422": {
      content: {
        "application/json": codecs.json,
      },
      schema: "HTTPValidationError",
    },
    "429": {
      content: {
        "application/problem+json": codecs.json,
      },
      headers: {
        "Retry-After": "integer",
      },
      schema: "Problem",
    },
    "500": problemResponse,
  },
  security: [["bearerAuth"], ["apiKeyAuth"]],
};

/**
 * Create an organization owned by the caller.
 *
 * `POST /v1/op/organizations.create`
 */
export function organizationsCreate(
  client: APIClient,
  params: OrganizationsCreateParams,
  options?: RequestOptions,
): APIPromise<OrganizationsCreateResult> {
  return client.request<OrganizationsCreateResult>(
    createOperation,
    params,
    options,
  );
}
