/**
 * Functions of `catalog.vendors`, one for each operation.
 *
 * @module
 */

import type { HTTPValidationError } from "../models/http.ts";
import type { Problem } from "../models/problem.ts";
import type { VendorsListOutput } from "../models/vendors.ts";
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

/** What `catalogVendorsList` resolves to. */
export type CatalogVendorsListResult = VendorsListOutput;

/** The body of errors of `catalogVendorsList`. */
export type CatalogVendorsListErrorBody = Problem | HTTPValidationError;

const listOperation: OperationDescription = {
  id: "catalog.vendors.list",
  method: "POST",
  path: "/v1/op/catalog.vendors.list",
  body: {
    required: true,
    flat: true,
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
 * List vendors of commercial imagery.
 *
 * `POST /v1/op/catalog.vendors.list`
 */
export function catalogVendorsList(
  client: APIClient,
  options?: RequestOptions,
): APIPromise<CatalogVendorsListResult> {
  return client.request<CatalogVendorsListResult>(
    listOperation,
    undefined,
    options,
  );
}
