/**
 * The class of `items.tile`.
 *
 * @module
 */

import * as functions from "../operations/items-tile.ts";
import type {
  ItemsTileRenderParams,
  ItemsTileRenderResult,
  ItemsTileStatisticsParams,
  ItemsTileStatisticsResult,
  ItemsTileTilejsonParams,
  ItemsTileTilejsonResult,
  ItemsTileWmtsCapabilitiesParams,
  ItemsTileWmtsCapabilitiesResult,
  ItemsTileWmtsGetTileParams,
  ItemsTileWmtsGetTileResult,
} from "../operations/items-tile.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";

/** Operations of `items.tile`. */
export class ItemsTile extends Resource {
  /**
   * Draw a map tile of an item.
   *
   * `POST /v1/op/items.tile.render`
   */
  render(
    params: ItemsTileRenderParams,
    options?: RequestOptions,
  ): APIPromise<ItemsTileRenderResult> {
    return functions.itemsTileRender(this._client, params, options);
  }

  /**
   * Compute statistics of an expression over an item.
   *
   * `POST /v1/op/items.tile.statistics`
   */
  statistics(
    params: ItemsTileStatisticsParams,
    options?: RequestOptions,
  ): APIPromise<ItemsTileStatisticsResult> {
    return functions.itemsTileStatistics(this._client, params, options);
  }

  /**
   * Describe the tiles of an item as TileJSON.
   *
   * `POST /v1/op/items.tile.tilejson`
   */
  tilejson(
    params: ItemsTileTilejsonParams,
    options?: RequestOptions,
  ): APIPromise<ItemsTileTilejsonResult> {
    return functions.itemsTileTilejson(this._client, params, options);
  }

  /**
   * Describe the tiles of an item for WMTS clients.
   *
   * `POST /v1/op/items.tile.wmts_capabilities`
   */
  wmts_capabilities(
    params: ItemsTileWmtsCapabilitiesParams,
    options?: RequestOptions,
  ): APIPromise<ItemsTileWmtsCapabilitiesResult> {
    return functions.itemsTileWmtsCapabilities(this._client, params, options);
  }

  /**
   * Draw a map tile of an item for WMTS clients.
   *
   * `POST /v1/op/items.tile.wmts_get_tile`
   */
  wmts_get_tile(
    params: ItemsTileWmtsGetTileParams,
    options?: RequestOptions,
  ): APIPromise<ItemsTileWmtsGetTileResult> {
    return functions.itemsTileWmtsGetTile(this._client, params, options);
  }
}
