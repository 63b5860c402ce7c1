/**
 * Functions of `catalog`, one for each operation.
 *
 * @module
 */

import type { CatalogFeature, CatalogSearchOutput } from "../models/catalog.ts";
import type { FederatedSearchOutput } from "../models/federated.ts";
import type { GranulePointsOutput } from "../models/granule.ts";
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
import type { APIPromise } from "../runtime/promise.ts";
import type { ResponseStream } from "../runtime/stream.ts";

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

/** Arguments of `catalogFederatedSearch`. */
export interface CatalogFederatedSearchParams {
  /** Keep only results from these collections. */
  collections?: Array<string> | null;
  /** Keep only the entries with these identifiers. */
  ids?: Array<string> | null;
  /** RFC 3339 instant; searches also take an interval written with a slash. */
  datetime?: string | null;
  /**
   * Largest number of results to return.
   *
   * @defaultValue `100`
   */
  limit?: number;
  /** STAC query extension object. */
  query?: { [key: string]: unknown } | null;
  /** Bounding box as west, south, east, north in WGS 84 degrees. */
  bbox?: Array<number> | null;
  /** GeoJSON geometry that results have to touch. */
  intersects?: { [key: string]: unknown } | null;
  /** Search beyond the curated part of the catalog. */
  full_catalog?: boolean | null;
  /** Keep only results from these sources. */
  source_ids?: Array<string> | null;
  /** Keep only sources that offer these kinds of data. */
  data_types?: Array<string> | null;
}

/** What `catalogFederatedSearch` resolves to. */
export type CatalogFederatedSearchResult = FederatedSearchOutput;

/** The body of errors of `catalogFederatedSearch`. */
export type CatalogFederatedSearchErrorBody = Problem | HTTPValidationError;

const federated_searchOperation: OperationDescription = {
  id: "catalog.federated_search",
  method: "POST",
  path: "/v1/op/catalog.federated_search",
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
 * Search several catalogs at once.
 *
 * Without any member of the body, an empty one is sent.
 *
 * `POST /v1/op/catalog.federated_search`
 */
export function catalogFederatedSearch(
  client: APIClient,
  params?: CatalogFederatedSearchParams,
  options?: RequestOptions,
): APIPromise<CatalogFederatedSearchResult> {
  return client.request<CatalogFederatedSearchResult>(
    federated_searchOperation,
    params,
    options,
  );
}

/** Arguments of `catalogGranulePoints`. */
export interface CatalogGranulePointsParams {
  /** Identifier of the source collection. */
  collection: string;
  /** HTTPS address of the granule. */
  href: string;
  /** Bounding box as west, south, east, north in WGS 84 degrees. */
  bbox: Array<number>;
  /**
   * Thin the result out to at most this many points.
   *
   * @defaultValue `60000`
   */
  max_points?: number;
  /** GeoJSON polygon or multipolygon that points must lie in. */
  clip_polygon?: { [key: string]: unknown } | null;
}

/** What `catalogGranulePoints` resolves to. */
export type CatalogGranulePointsResult = GranulePointsOutput;

/** The body of errors of `catalogGranulePoints`. */
export type CatalogGranulePointsErrorBody = Problem | HTTPValidationError;

const granule_pointsOperation: OperationDescription = {
  id: "catalog.granule_points",
  method: "POST",
  path: "/v1/op/catalog.granule_points",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["collection", "href", "bbox"],
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
 * Read elevation points of a granule within an area.
 *
 * `POST /v1/op/catalog.granule_points`
 */
export function catalogGranulePoints(
  client: APIClient,
  params: CatalogGranulePointsParams,
  options?: RequestOptions,
): APIPromise<CatalogGranulePointsResult> {
  return client.request<CatalogGranulePointsResult>(
    granule_pointsOperation,
    params,
    options,
  );
}

/** Arguments of `catalogSearch`. */
export interface CatalogSearchParams {
  /** Name of the imagery host. */
  host_name: string;
  /** Keep only results from these collections. */
  collections?: Array<string> | null;
  /** Keep only the entries with these identifiers. */
  ids?: Array<string> | null;
  /** RFC 3339 instant; searches also take an interval written with a slash. */
  datetime?: string | null;
  /**
   * Largest number of results to return.
   *
   * @defaultValue `100`
   */
  limit?: number;
  /** STAC query extension object. */
  query?: { [key: string]: unknown } | null;
  /** Bounding box as west, south, east, north in WGS 84 degrees. */
  bbox?: Array<number> | null;
  /** GeoJSON geometry that results have to touch. */
  intersects?: { [key: string]: unknown } | null;
  /** Search beyond the curated part of the catalog. */
  full_catalog?: boolean | null;
  /** Cursor from the previous page. */
  next?: string | null;
}

/** What `catalogSearch` resolves to. */
export type CatalogSearchResult = CatalogSearchOutput;

/** The body of errors of `catalogSearch`. */
export type CatalogSearchErrorBody = Problem | HTTPValidationError;

/** One item of `catalogSearch`. */
export type CatalogSearchItem = CatalogFeature;

const searchOperation: OperationDescription = {
  id: "catalog.search",
  method: "POST",
  path: "/v1/op/catalog.search",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["host_name"],
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
  pagination: {
    style: "cursor",
    items: "/features",
    request: "next",
    response: "/next",
  },
};

/**
 * Search the catalog of one imagery host, with prices.
 *
 * Pass `next` from the answer to get the following page; it is null on the last
 * one.
 *
 * `POST /v1/op/catalog.search`
 */
export function catalogSearch(
  client: APIClient,
  params: CatalogSearchParams,
  options?: RequestOptions,
): PagePromise<CatalogSearchItem, CatalogSearchResult> {
  return paginate(client, searchOperation, params, options);
}

/** Arguments of `catalogSearchStream`. */
export interface CatalogSearchStreamParams {
  /** Host, area and period to search. */
  body?: { [key: string]: unknown } | null;
}

/** What `catalogSearchStream` resolves to. */
export type CatalogSearchStreamResult = ResponseStream<CatalogFeature>;

/** The body of errors of `catalogSearchStream`. */
export type CatalogSearchStreamErrorBody = Problem | HTTPValidationError;

const search_streamOperation: OperationDescription = {
  id: "catalog.search_stream",
  method: "POST",
  path: "/v1/op/catalog.search_stream",
  body: {
    content: {
      "application/json": codecs.json,
    },
  },
  responses: {
    "200": {
      content: {
        "application/x-ndjson": codecs.jsonLines,
      },
    },
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
 * Search a catalog and receive scenes one by one as they are found.
 *
 * Takes the same members as `catalog.search`. Every line of the answer is one
 * scene.
 *
 * `POST /v1/op/catalog.search_stream`
 */
export function catalogSearchStream(
  client: APIClient,
  params?: CatalogSearchStreamParams,
  options?: RequestOptions,
): APIPromise<CatalogSearchStreamResult> {
  return client.request<CatalogSearchStreamResult>(
    search_streamOperation,
    params,
    options,
  );
}
