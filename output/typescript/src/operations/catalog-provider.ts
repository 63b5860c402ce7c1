/**
 * Functions of `catalog.provider`, one for each operation.
 *
 * @module
 */

import type { CatalogSample, CatalogSamplesOutput } from "../models/catalog.ts";
import type { HTTPValidationError } from "../models/http.ts";
import type { Problem } from "../models/problem.ts";
import type { APIClient } from "../runtime/client.ts";
import * as codecs from "../runtime/codecs.ts";
import type {
  OperationDescription,
  ResponseDescription,
} from "../runtime/description.ts";
import type { RequestOptions } from "../runtime/options.ts";
import { paginate } from "../runtime/pagination.ts";
import type { PagePromise } from "../runtime/pagination.ts";

const problemResponse: ResponseDescription = {
  content: {
    "application/problem+json": codecs.json,
  },
  schema: "Problem",
};

/** Arguments of `catalogProviderSamples`. */
export interface CatalogProviderSamplesParams {
  /** Name of the data provider. */
  provider: string;
  /**
   * Largest number of results to return.
   *
   * @defaultValue `50`
   */
  limit?: number;
  /**
   * Number of results to skip.
   *
   * @defaultValue `0`
   */
  offset?: number;
}

/** What `catalogProviderSamples` resolves to. */
export type CatalogProviderSamplesResult = CatalogSamplesOutput;

/** The body of errors of `catalogProviderSamples`. */
export type CatalogProviderSamplesErrorBody = Problem | HTTPValidationError;

/** One item of `catalogProviderSamples`. */
export type CatalogProviderSamplesItem = CatalogSample;

const samplesOperation: OperationDescription = {
  id: "catalog.provider.samples",
  method: "POST",
  path: "/v1/op/catalog.provider.samples",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["provider"],
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
  pagination: {
    style: "offset",
    items: "/items",
    request: "offset",
    limit: "limit",
    total: "/total",
  },
};

/**
 * List sample scenes of a provider.
 *
 * `POST /v1/op/catalog.provider.samples`
 */
export function catalogProviderSamples(
  client: APIClient,
  params: CatalogProviderSamplesParams,
  options?: RequestOptions,
): PagePromise<CatalogProviderSamplesItem, CatalogProviderSamplesResult> {
  return paginate(client, samplesOperation, params, options);
}
