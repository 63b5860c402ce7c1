/**
 * The class of `cog`.
 *
 * @module
 */

import * as functions from "../operations/cog.ts";
import type {
  CogColormapsResult,
  CogFormulasResult,
  CogStatisticsParams,
  CogStatisticsResult,
  CogThumbnailParams,
  CogThumbnailResult,
} from "../operations/cog.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";
import { CogTile } from "./cog-tile.ts";

/**
 * COG & tiles
 *
 * Tiles and statistics straight from cloud-optimized GeoTIFFs.
 */
export class Cog extends Resource {
  /** Operations of `cog.tile`. */
  readonly tile: CogTile = new CogTile(this._client);

  /**
   * List the colour ramps for tiles.
   *
   * `POST /v1/op/cog.colormaps`
   */
  colormaps(options?: RequestOptions): APIPromise<CogColormapsResult> {
    return functions.cogColormaps(this._client, options);
  }

  /**
   * List the formulas that tiles can be drawn with.
   *
   * `POST /v1/op/cog.formulas`
   */
  formulas(options?: RequestOptions): APIPromise<CogFormulasResult> {
    return functions.cogFormulas(this._client, options);
  }

  /**
   * Compute statistics of a raster within a polygon.
   *
   * `POST /v1/op/cog.statistics`
   */
  statistics(
    params: CogStatisticsParams,
    options?: RequestOptions,
  ): APIPromise<CogStatisticsResult> {
    return functions.cogStatistics(this._client, params, options);
  }

  /**
   * Draw a small picture of a raster.
   *
   * `POST /v1/op/cog.thumbnail`
   */
  thumbnail(
    params: CogThumbnailParams,
    options?: RequestOptions,
  ): APIPromise<CogThumbnailResult> {
    return functions.cogThumbnail(this._client, params, options);
  }
}
