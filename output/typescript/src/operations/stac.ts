/**
 * Functions of `stac`, one for each operation.
 *
 * @module
 */

import type { HTTPValidationError } from "../models/http.ts";
import type { Problem } from "../models/problem.ts";
import type { SortClause } from "../models/sort.ts";
import type { StacItem, StacItemCollection } from "../models/stac.ts";
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

/** Arguments of `stacSearch`. */
export interface StacSearchParams {
  /**
   * Prefix for the links in the answer.
   *
   * @defaultValue `""`
   */
  base_url?: string;
  /** Keep only results from these collections. */
  collections?: Array<string> | null;
  /** Keep only the entries with these identifiers. */
  ids?: Array<string> | null;
  /** RFC 3339 instant; searches also take an interval written with a slash. */
  datetime?: string | null;
  /** Fields to sort by, most important first. */
  sortby?: Array<SortClause> | null;
  /**
   * Number of results per page.
   *
   * @defaultValue `10`
   */
  limit?: number;
  /**
   * Number of the page, starting at 0.
   *
   * @defaultValue `0`
   */
  page?: number;
  /** CQL2 filter in its JSON encoding. */
  filter?: { [key: string]: unknown } | null;
  /**
   * Language the filter is written in.
   *
   * @defaultValue `"cql2-json"`
   */
  filter_lang?: string | null;
  /** Bounding box as west, south, east, north in WGS 84 degrees. */
  bbox?: Array<number> | null;
  /** GeoJSON geometry that results have to touch. */
  intersects?: { [key: string]: unknown } | null;
}

/** What `stacSearch` resolves to. */
export type StacSearchResult = StacItemCollection;

/** The body of errors of `stacSearch`. */
export type StacSearchErrorBody = Problem | HTTPValidationError;

/** One item of `stacSearch`. */
export type StacSearchItem = StacItem;

const searchOperation: OperationDescription = {
  id: "stac.search",
  method: "POST",
  path: "/v1/op/stac.search",
  body: {
    required: true,
    flat: true,
    rename: { filter_lang: "filter-lang" },
    content: {
      "application/json": codecs.json,
    },
  },
  responses: {
    "200": {
      content: {
        "application/geo+json": codecs.json,
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
    style: "page",
    items: "/features",
    request: "page",
    limit: "limit",
    total: "/numberMatched",
    start: 0,
  },
};

/**
 * Search items the STAC way.
 *
 * Without any member of the body, an empty one is sent.
 *
 * `POST /v1/op/stac.search`
 */
export function stacSearch(
  client: APIClient,
  params?: StacSearchParams,
  options?: RequestOptions,
): PagePromise<StacSearchItem, StacSearchResult> {
  return paginate(client, searchOperation, params, options);
}
