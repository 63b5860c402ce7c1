/**
 * Functions of `items.tile`, one for each operation.
 *
 * @module
 */

import type { HTTPValidationError } from "../models/http.ts";
import type { ItemStatisticsOutput } from "../models/item.ts";
import type { Problem } from "../models/problem.ts";
import type { TileJson } from "../models/tile.ts";
import type { BinaryContent } from "../runtime/binary.ts";
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

/** Arguments of `itemsTileRender`. */
export interface ItemsTileRenderParams {
  /** Identifier of the item. */
  item_id: string;
  /** Zoom level of the tile. */
  z: number;
  /** Column of the tile. */
  x: number;
  /** Row of the tile. */
  y: number;
  /**
   * Encoding of the result.
   *
   * @defaultValue `"webp"`
   */
  format?: string;
  /** Name or identifier of the visualization profile to draw with. */
  profile?: string | null;
  /** Key of the asset within its item. */
  asset_key?: string | null;
  /** Band-math expression. */
  expression?: string | null;
  /** Comma-separated band numbers, in display order. */
  bands?: string | null;
  /** Lowest and highest value of the stretch, separated by a comma. */
  rescale?: string | null;
  /** Name of the colour ramp for single-band results. */
  colormap?: string | null;
  /**
   * Compression quality of lossy formats.
   *
   * @defaultValue `82`
   */
  quality?: number;
}

/** What `itemsTileRender` resolves to. */
export type ItemsTileRenderResult = BinaryContent;

/** The body of errors of `itemsTileRender`. */
export type ItemsTileRenderErrorBody = Problem | HTTPValidationError;

const renderOperation: OperationDescription = {
  id: "items.tile.render",
  method: "POST",
  path: "/v1/op/items.tile.render",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["item_id", "z", "x", "y"],
    content: {
      "application/json": codecs.json,
    },
  },
  responses: {
    "200": {
      content: {
        "image/png": codecs.binary,
        "image/webp": codecs.binary,
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
 * Draw a map tile of an item.
 *
 * `POST /v1/op/items.tile.render`
 */
export function itemsTileRender(
  client: APIClient,
  params: ItemsTileRenderParams,
  options?: RequestOptions,
): APIPromise<ItemsTileRenderResult> {
  return client.request<ItemsTileRenderResult>(
    renderOperation,
    params,
    options,
  );
}

/** Arguments of `itemsTileStatistics`. */
export interface ItemsTileStatisticsParams {
  /** Identifier of the item. */
  item_id: string;
  /** Band-math expression. */
  expression: string;
  /** Key of the asset within its item. */
  asset_key?: string | null;
  /** Name or identifier of the visualization profile to draw with. */
  profile?: string | null;
}

/** What `itemsTileStatistics` resolves to. */
export type ItemsTileStatisticsResult = ItemStatisticsOutput;

/** The body of errors of `itemsTileStatistics`. */
export type ItemsTileStatisticsErrorBody = Problem | HTTPValidationError;

const statisticsOperation: OperationDescription = {
  id: "items.tile.statistics",
  method: "POST",
  path: "/v1/op/items.tile.statistics",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["item_id", "expression"],
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
 * Compute statistics of an expression over an item.
 *
 * `POST /v1/op/items.tile.statistics`
 */
export function itemsTileStatistics(
  client: APIClient,
  params: ItemsTileStatisticsParams,
  options?: RequestOptions,
): APIPromise<ItemsTileStatisticsResult> {
  return client.request<ItemsTileStatisticsResult>(
    statisticsOperation,
    params,
    options,
  );
}

/** Arguments of `itemsTileTilejson`. */
export interface ItemsTileTilejsonParams {
  /** Identifier of the item. */
  item_id: string;
  /** Name or identifier of the visualization profile to draw with. */
  profile?: string | null;
  /** Key of the asset within its item. */
  asset_key?: string | null;
}

/** What `itemsTileTilejson` resolves to. */
export type ItemsTileTilejsonResult = TileJson;

/** The body of errors of `itemsTileTilejson`. */
export type ItemsTileTilejsonErrorBody = Problem | HTTPValidationError;

const tilejsonOperation: OperationDescription = {
  id: "items.tile.tilejson",
  method: "POST",
  path: "/v1/op/items.tile.tilejson",
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
 * Describe the tiles of an item as TileJSON.
 *
 * `POST /v1/op/items.tile.tilejson`
 */
export function itemsTileTilejson(
  client: APIClient,
  params: ItemsTileTilejsonParams,
  options?: RequestOptions,
): APIPromise<ItemsTileTilejsonResult> {
  return client.request<ItemsTileTilejsonResult>(
    tilejsonOperation,
    params,
    options,
  );
}

/** Arguments of `itemsTileWmtsCapabilities`. */
export interface ItemsTileWmtsCapabilitiesParams {
  /** Identifier of the item. */
  item_id: string;
  /** Prefix for the links in the answer. */
  base_url: string;
  /**
   * API key to put into the links of the document.
   *
   * @defaultValue `""`
   */
  key?: string;
  /** Name or identifier of the visualization profile to draw with. */
  profile?: string | null;
}

/** What `itemsTileWmtsCapabilities` resolves to. */
export type ItemsTileWmtsCapabilitiesResult = string;

/** The body of errors of `itemsTileWmtsCapabilities`. */
export type ItemsTileWmtsCapabilitiesErrorBody = Problem | HTTPValidationError;

const wmts_capabilitiesOperation: OperationDescription = {
  id: "items.tile.wmts_capabilities",
  method: "POST",
  path: "/v1/op/items.tile.wmts_capabilities",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["item_id", "base_url"],
    content: {
      "application/json": codecs.json,
    },
  },
  responses: {
    "200": {
      content: {
        "application/xml": codecs.text,
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
 * Describe the tiles of an item for WMTS clients.
 *
 * `POST /v1/op/items.tile.wmts_capabilities`
 */
export function itemsTileWmtsCapabilities(
  client: APIClient,
  params: ItemsTileWmtsCapabilitiesParams,
  options?: RequestOptions,
): APIPromise<ItemsTileWmtsCapabilitiesResult> {
  return client.request<ItemsTileWmtsCapabilitiesResult>(
    wmts_capabilitiesOperation,
    params,
    options,
  );
}

/** Arguments of `itemsTileWmtsGetTile`. */
export interface ItemsTileWmtsGetTileParams {
  /** Identifier of the item. */
  item_id: string;
  /** Zoom level of the tile. */
  z: number;
  /** Column of the tile. */
  x: number;
  /** Row of the tile. */
  y: number;
  /** Name or identifier of the visualization profile to draw with. */
  profile?: string | null;
}

/** What `itemsTileWmtsGetTile` resolves to. */
export type ItemsTileWmtsGetTileResult = BinaryContent;

/** The body of errors of `itemsTileWmtsGetTile`. */
export type ItemsTileWmtsGetTileErrorBody = Problem | HTTPValidationError;

const wmts_get_tileOperation: OperationDescription = {
  id: "items.tile.wmts_get_tile",
  method: "POST",
  path: "/v1/op/items.tile.wmts_get_tile",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["item_id", "z", "x", "y"],
    content: {
      "application/json": codecs.json,
    },
  },
  responses: {
    "200": {
      content: {
        "image/png": codecs.binary,
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
 * Draw a map tile of an item for WMTS clients.
 *
 * `POST /v1/op/items.tile.wmts_get_tile`
 */
export function itemsTileWmtsGetTile(
  client: APIClient,
  params: ItemsTileWmtsGetTileParams,
  options?: RequestOptions,
): APIPromise<ItemsTileWmtsGetTileResult> {
  return client.request<ItemsTileWmtsGetTileResult>(
    wmts_get_tileOperation,
    params,
    options,
  );
}
