/**
 * Functions of `items`, one for each operation.
 *
 * @module
 */

import type { AssetOutput } from "../models/asset.ts";
import type { AssetsListOutput } from "../models/assets.ts";
import type { DetectBandsOutput } from "../models/detect.ts";
import type { FeatureCollectionOutput } from "../models/feature.ts";
import type { HTTPValidationError } from "../models/http.ts";
import type {
  ItemDeleteOutput,
  ItemFeature,
  ItemGetOutput,
  ItemLineageOutput,
  ItemResponse,
  ItemType,
} from "../models/item.ts";
import type { ItemsListOutput } from "../models/items.ts";
import type { LifecycleState } from "../models/lifecycle.ts";
import type { Problem } from "../models/problem.ts";
import type { StacItem } from "../models/stac.ts";
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

/** Arguments of `itemsCreate`. */
export interface ItemsCreateParams {
  /** Kind of item. */
  type: ItemType;
  /** Name shown to people. */
  name: string;
  /** Identifier of the project. */
  project_id: string;
  /** Collection to put the item into. */
  collection_id?: string | null;
  /** Identifier in STAC documents. */
  stac_id?: string | null;
  /** Footprint as a GeoJSON geometry. */
  geometry?: { [key: string]: unknown } | null;
  /** Bounding box as west, south, east, north in WGS 84 degrees. */
  bbox?: Array<number> | null;
  /** RFC 3339 instant; searches also take an interval written with a slash. */
  datetime?: string | null;
  /** Start of the capture period. */
  start_datetime?: string | null;
  /** End of the capture period. */
  end_datetime?: string | null;
  /** Share of the scene hidden by clouds, in percent. */
  cloud_cover?: number | null;
  /** Ground sample distance in metres. */
  gsd?: number | null;
  /** Free text for people. */
  description?: string | null;
  /** Further STAC properties. */
  properties?: { [key: string]: unknown };
  /** Addresses of the STAC extensions in use. */
  stac_extensions?: Array<string>;
  /** Order that delivered the item. */
  order_id?: string | null;
  /** Upload that brought the item. */
  upload_id?: string | null;
  /** Job that produced the item. */
  job_id?: string | null;
}

/** What `itemsCreate` resolves to. */
export type ItemsCreateResult = ItemResponse;

/** The body of errors of `itemsCreate`. */
export type ItemsCreateErrorBody = Problem | HTTPValidationError;

const createOperation: OperationDescription = {
  id: "items.create",
  method: "POST",
  path: "/v1/op/items.create",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["type", "name", "project_id"],
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
 * Register an item in a project.
 *
 * `POST /v1/op/items.create`
 */
export function itemsCreate(
  client: APIClient,
  params: ItemsCreateParams,
  options?: RequestOptions,
): APIPromise<ItemsCreateResult> {
  return client.request<ItemsCreateResult>(createOperation, params, options);
}

/** Arguments of `itemsDelete`. */
export interface ItemsDeleteParams {
  /** Item to move to the bin. */
  item_id: string;
}

/** What `itemsDelete` resolves to. */
export type ItemsDeleteResult = ItemDeleteOutput;

/** The body of errors of `itemsDelete`. */
export type ItemsDeleteErrorBody = Problem | HTTPValidationError;

const deleteOperation: OperationDescription = {
  id: "items.delete",
  method: "POST",
  path: "/v1/op/items.delete",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["item_id"],
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
 * Move an item to the bin.
 *
 * `POST /v1/op/items.delete`
 */
export function itemsDelete(
  client: APIClient,
  params: ItemsDeleteParams,
  options?: RequestOptions,
): APIPromise<ItemsDeleteResult> {
  return client.request<ItemsDeleteResult>(deleteOperation, params, options);
}

/** Arguments of `itemsDetectAssetBands`. */
export interface ItemsDetectAssetBandsParams {
  /** Identifier of the item. */
  item_id: string;
  /** Identifier of the asset. */
  asset_id: string;
}

/** What `itemsDetectAssetBands` resolves to. */
export type ItemsDetectAssetBandsResult = DetectBandsOutput;

/** The body of errors of `itemsDetectAssetBands`. */
export type ItemsDetectAssetBandsErrorBody = Problem | HTTPValidationError;

const detect_asset_bandsOperation: OperationDescription = {
  id: "items.detect_asset_bands",
  method: "POST",
  path: "/v1/op/items.detect_asset_bands",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["item_id", "asset_id"],
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
 * Guess which bands a file holds.
 *
 * `POST /v1/op/items.detect_asset_bands`
 */
export function itemsDetectAssetBands(
  client: APIClient,
  params: ItemsDetectAssetBandsParams,
  options?: RequestOptions,
): APIPromise<ItemsDetectAssetBandsResult> {
  return client.request<ItemsDetectAssetBandsResult>(
    detect_asset_bandsOperation,
    params,
    options,
  );
}

/** Arguments of `itemsDuplicate`. */
export interface ItemsDuplicateParams {
  /** Identifier of the item. */
  item_id: string;
  /** What to call the copy. */
  new_name?: string | null;
  /** Collection to put the result into. */
  target_collection_id?: string | null;
  /** Project to put the copy into. */
  target_project_id?: string | null;
}

/** What `itemsDuplicate` resolves to. */
export type ItemsDuplicateResult = ItemResponse;

/** The body of errors of `itemsDuplicate`. */
export type ItemsDuplicateErrorBody = Problem | HTTPValidationError;

const duplicateOperation: OperationDescription = {
  id: "items.duplicate",
  method: "POST",
  path: "/v1/op/items.duplicate",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["item_id"],
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
 * Copy an item.
 *
 * `POST /v1/op/items.duplicate`
 */
export function itemsDuplicate(
  client: APIClient,
  params: ItemsDuplicateParams,
  options?: RequestOptions,
): APIPromise<ItemsDuplicateResult> {
  return client.request<ItemsDuplicateResult>(
    duplicateOperation,
    params,
    options,
  );
}

/** Arguments of `itemsGet`. */
export interface ItemsGetParams {
  /** Identifier of the item. */
  item_id: string;
}

/** What `itemsGet` resolves to. */
export type ItemsGetResult = ItemGetOutput;

/** The body of errors of `itemsGet`. */
export type ItemsGetErrorBody = Problem | HTTPValidationError;

const getOperation: OperationDescription = {
  id: "items.get",
  method: "POST",
  path: "/v1/op/items.get",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["item_id"],
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
 * Show one item with its files.
 *
 * `POST /v1/op/items.get`
 */
export function itemsGet(
  client: APIClient,
  params: ItemsGetParams,
  options?: RequestOptions,
): APIPromise<ItemsGetResult> {
  return client.request<ItemsGetResult>(getOperation, params, options);
}

/** Arguments of `itemsGetStac`. */
export interface ItemsGetStacParams {
  /** Identifier of the item. */
  item_id: string;
  /** Prefix for the links in the answer. */
  base_url?: string | null;
}

/** What `itemsGetStac` resolves to. */
export type ItemsGetStacResult = StacItem;

/** The body of errors of `itemsGetStac`. */
export type ItemsGetStacErrorBody = Problem | HTTPValidationError;

const get_stacOperation: OperationDescription = {
  id: "items.get_stac",
  method: "POST",
  path: "/v1/op/items.get_stac",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["item_id"],
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
 * Show one item as a STAC document.
 *
 * `POST /v1/op/items.get_stac`
 */
export function itemsGetStac(
  client: APIClient,
  params: ItemsGetStacParams,
  options?: RequestOptions,
): APIPromise<ItemsGetStacResult> {
  return client.request<ItemsGetStacResult>(get_stacOperation, params, options);
}

/** Arguments of `itemsLineage`. */
export interface ItemsLineageParams {
  /** Identifier of the item. */
  item_id: string;
}

/** What `itemsLineage` resolves to. */
export type ItemsLineageResult = ItemLineageOutput;

/** The body of errors of `itemsLineage`. */
export type ItemsLineageErrorBody = Problem | HTTPValidationError;

const lineageOperation: OperationDescription = {
  id: "items.lineage",
  method: "POST",
  path: "/v1/op/items.lineage",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["item_id"],
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
 * Show what an item was made from.
 *
 * `POST /v1/op/items.lineage`
 */
export function itemsLineage(
  client: APIClient,
  params: ItemsLineageParams,
  options?: RequestOptions,
): APIPromise<ItemsLineageResult> {
  return client.request<ItemsLineageResult>(lineageOperation, params, options);
}

/** Arguments of `itemsList`. */
export interface ItemsListParams {
  /** Identifier of the project. */
  project_id: string;
  /** Keep only items of this collection. */
  collection_id?: string | null;
  /**
   * Whether only items outside any collection are listed.
   *
   * @defaultValue `false`
   */
  uncollected?: boolean;
  /**
   * Largest number of results to return.
   *
   * @defaultValue `100`
   */
  limit?: number;
  /**
   * Number of results to skip.
   *
   * @defaultValue `0`
   */
  offset?: number;
}

/** What `itemsList` resolves to. */
export type ItemsListResult = ItemsListOutput;

/** The body of errors of `itemsList`. */
export type ItemsListErrorBody = Problem | HTTPValidationError;

/** One item of `itemsList`. */
export type ItemsListItem = ItemResponse;

const listOperation: OperationDescription = {
  id: "items.list",
  method: "POST",
  path: "/v1/op/items.list",
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
  pagination: {
    style: "offset",
    items: "/items",
    request: "offset",
    limit: "limit",
    total: "/total",
  },
};

/**
 * List the items of a project.
 *
 * `POST /v1/op/items.list`
 */
export function itemsList(
  client: APIClient,
  params: ItemsListParams,
  options?: RequestOptions,
): PagePromise<ItemsListItem, ItemsListResult> {
  return paginate(client, listOperation, params, options);
}

/** Arguments of `itemsListAssets`. */
export interface ItemsListAssetsParams {
  /** Identifier of the item. */
  item_id: string;
}

/** What `itemsListAssets` resolves to. */
export type ItemsListAssetsResult = AssetsListOutput;

/** The body of errors of `itemsListAssets`. */
export type ItemsListAssetsErrorBody = Problem | HTTPValidationError;

const list_assetsOperation: OperationDescription = {
  id: "items.list_assets",
  method: "POST",
  path: "/v1/op/items.list_assets",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["item_id"],
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
 * List the files of an item.
 *
 * `POST /v1/op/items.list_assets`
 */
export function itemsListAssets(
  client: APIClient,
  params: ItemsListAssetsParams,
  options?: RequestOptions,
): APIPromise<ItemsListAssetsResult> {
  return client.request<ItemsListAssetsResult>(
    list_assetsOperation,
    params,
    options,
  );
}

/** Arguments of `itemsListByCollection`. */
export interface ItemsListByCollectionParams {
  /** Identifier of the collection. */
  collection_id: string;
  /**
   * Largest number of results to return.
   *
   * @defaultValue `100`
   */
  limit?: number;
  /**
   * Number of results to skip.
   *
   * @defaultValue `0`
   */
  offset?: number;
}

/** What `itemsListByCollection` resolves to. */
export type ItemsListByCollectionResult = ItemsListOutput;

/** The body of errors of `itemsListByCollection`. */
export type ItemsListByCollectionErrorBody = Problem | HTTPValidationError;

/** One item of `itemsListByCollection`. */
export type ItemsListByCollectionItem = ItemResponse;

const list_by_collectionOperation: OperationDescription = {
  id: "items.list_by_collection",
  method: "POST",
  path: "/v1/op/items.list_by_collection",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["collection_id"],
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
    style: "offset",
    items: "/items",
    request: "offset",
    limit: "limit",
    total: "/total",
  },
};

/**
 * List the items of a collection.
 *
 * `POST /v1/op/items.list_by_collection`
 */
export function itemsListByCollection(
  client: APIClient,
  params: ItemsListByCollectionParams,
  options?: RequestOptions,
): PagePromise<ItemsListByCollectionItem, ItemsListByCollectionResult> {
  return paginate(client, list_by_collectionOperation, params, options);
}

/** Arguments of `itemsSearch`. */
export interface ItemsSearchParams {
  /** Identifier of the project. */
  project_id: string;
  /** Bounding box as west, south, east, north in WGS 84 degrees. */
  bbox?: Array<number> | null;
  /** RFC 3339 instant; searches also take an interval written with a slash. */
  datetime?: string | null;
  /**
   * Largest number of results to return.
   *
   * @defaultValue `100`
   */
  limit?: number;
  /**
   * Number of results to skip.
   *
   * @defaultValue `0`
   */
  offset?: number;
  /** Keep only results from these collections. */
  collections?: Array<string> | null;
  /** Keep only entries of this type. */
  type?: ItemType | null;
  /** STAC query extension object. */
  query?: { [key: string]: unknown } | null;
  /** Fields to sort by, most important first. */
  sortby?: Array<{ [key: string]: unknown }> | null;
  /** Write `stac` to get complete STAC items. */
  format?: string | null;
  /** Prefix for the links in the answer. */
  base_url?: string | null;
}

/** What `itemsSearch` resolves to. */
export type ItemsSearchResult = FeatureCollectionOutput;

/** The body of errors of `itemsSearch`. */
export type ItemsSearchErrorBody = Problem | HTTPValidationError;

/** One item of `itemsSearch`. */
export type ItemsSearchItem = ItemFeature;

const searchOperation: OperationDescription = {
  id: "items.search",
  method: "POST",
  path: "/v1/op/items.search",
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
  pagination: {
    style: "offset",
    items: "/features",
    request: "offset",
    limit: "limit",
    total: "/numberMatched",
  },
};

/**
 * Search the items of a project.
 *
 * `POST /v1/op/items.search`
 */
export function itemsSearch(
  client: APIClient,
  params: ItemsSearchParams,
  options?: RequestOptions,
): PagePromise<ItemsSearchItem, ItemsSearchResult> {
  return paginate(client, searchOperation, params, options);
}

/** Arguments of `itemsSearchOrg`. */
export interface ItemsSearchOrgParams {
  /** Bounding box as west, south, east, north in WGS 84 degrees. */
  bbox?: Array<number> | null;
  /** RFC 3339 instant; searches also take an interval written with a slash. */
  datetime?: string | null;
  /**
   * Largest number of results to return.
   *
   * @defaultValue `100`
   */
  limit?: number;
  /**
   * Number of results to skip.
   *
   * @defaultValue `0`
   */
  offset?: number;
  /** Keep only results from these collections. */
  collections?: Array<string> | null;
  /** Keep only entries of this type. */
  type?: ItemType | null;
  /** STAC query extension object. */
  query?: { [key: string]: unknown } | null;
  /** Fields to sort by, most important first. */
  sortby?: Array<{ [key: string]: unknown }> | null;
  /** Write `stac` to get complete STAC items. */
  format?: string | null;
  /** Prefix for the links in the answer. */
  base_url?: string | null;
}

/** What `itemsSearchOrg` resolves to. */
export type ItemsSearchOrgResult = FeatureCollectionOutput;

/** The body of errors of `itemsSearchOrg`. */
export type ItemsSearchOrgErrorBody = Problem | HTTPValidationError;

/** One item of `itemsSearchOrg`. */
export type ItemsSearchOrgItem = ItemFeature;

const search_orgOperation: OperationDescription = {
  id: "items.search_org",
  method: "POST",
  path: "/v1/op/items.search_org",
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
  pagination: {
    style: "offset",
    items: "/features",
    request: "offset",
    limit: "limit",
    total: "/numberMatched",
  },
};

/**
 * Search the items of every project of the organization.
 *
 * Without any member of the body, an empty one is sent.
 *
 * `POST /v1/op/items.search_org`
 */
export function itemsSearchOrg(
  client: APIClient,
  params?: ItemsSearchOrgParams,
  options?: RequestOptions,
): PagePromise<ItemsSearchOrgItem, ItemsSearchOrgResult> {
  return paginate(client, search_orgOperation, params, options);
}

/** Arguments of `itemsSetAssetBandNames`. */
export interface ItemsSetAssetBandNamesParams {
  /** Identifier of the item. */
  item_id: string;
  /** Identifier of the asset. */
  asset_id: string;
  /** Names for the bands, in band order. */
  band_names: Array<string>;
}

/** What `itemsSetAssetBandNames` resolves to. */
export type ItemsSetAssetBandNamesResult = AssetOutput;

/** The body of errors of `itemsSetAssetBandNames`. */
export type ItemsSetAssetBandNamesErrorBody = Problem | HTTPValidationError;

const set_asset_band_namesOperation: OperationDescription = {
  id: "items.set_asset_band_names",
  method: "POST",
  path: "/v1/op/items.set_asset_band_names",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["item_id", "asset_id", "band_names"],
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
 * Name the bands of a file.
 *
 * `POST /v1/op/items.set_asset_band_names`
 */
export function itemsSetAssetBandNames(
  client: APIClient,
  params: ItemsSetAssetBandNamesParams,
  options?: RequestOptions,
): APIPromise<ItemsSetAssetBandNamesResult> {
  return client.request<ItemsSetAssetBandNamesResult>(
    set_asset_band_namesOperation,
    params,
    options,
  );
}

/** Arguments of `itemsUpdate`. */
export interface ItemsUpdateParams {
  /** Identifier of the item. */
  item_id: string;
  /** Collection to move the item to. */
  collection_id?: string | null;
  /** Name shown to people. */
  name?: string | null;
  /** Free text for people. */
  description?: string | null;
  /** Footprint as a GeoJSON geometry. */
  geometry?: { [key: string]: unknown } | null;
  /** Bounding box as west, south, east, north in WGS 84 degrees. */
  bbox?: Array<number> | null;
  /** RFC 3339 instant; searches also take an interval written with a slash. */
  datetime?: string | null;
  /** Share of the scene hidden by clouds, in percent. */
  cloud_cover?: number | null;
  /** Ground sample distance in metres. */
  gsd?: number | null;
  /** Further STAC properties. */
  properties?: { [key: string]: unknown } | null;
  /** Stage of life to move the item to. */
  lifecycle_state?: LifecycleState | null;
}

/** What `itemsUpdate` resolves to. */
export type ItemsUpdateResult = ItemResponse;

/** The body of errors of `itemsUpdate`. */
export type ItemsUpdateErrorBody = Problem | HTTPValidationError;

const updateOperation: OperationDescription = {
  id: "items.update",
  method: "POST",
  path: "/v1/op/items.update",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["item_id"],
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
 * Change an item.
 *
 * `POST /v1/op/items.update`
 */
export function itemsUpdate(
  client: APIClient,
  params: ItemsUpdateParams,
  options?: RequestOptions,
): APIPromise<ItemsUpdateResult> {
  return client.request<ItemsUpdateResult>(updateOperation, params, options);
}
