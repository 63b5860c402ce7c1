/**
 * The class of `cog.tile`.
 *
 * @module
 */

import * as functions from "../operations/cog-tile.ts";
import type {
  CogTileRenderParams,
  CogTileRenderResult,
  CogTileTerrainParams,
  CogTileTerrainResult,
} from "../operations/cog-tile.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";

/** Operations of `cog.tile`. */
export class CogTile extends Resource {
  /**
   * Draw a map tile of a raster.
   *
   * `POST /v1/op/cog.tile.render`
   */
  render(
    params: CogTileRenderParams,
    options?: RequestOptions,
  ): APIPromise<CogTileRenderResult> {
    return functions.cogTileRender(this._client, params, options);
  }

  /**
   * Draw a map tile with heights encoded as colours.
   *
   * `POST /v1/op/cog.tile.terrain`
   */
  terrain(
    params: CogTileTerrainParams,
    options?: RequestOptions,
  ): APIPromise<CogTileTerrainResult> {
    return functions.cogTileTerrain(this._client, params, options);
  }
}
