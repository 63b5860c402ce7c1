/**
 * The class of `catalog.tile`.
 *
 * @module
 */

import * as functions from "../operations/catalog-tile.ts";
import type {
  CatalogTileRenderParams,
  CatalogTileRenderResult,
} from "../operations/catalog-tile.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";

/** Operations of `catalog.tile`. */
export class CatalogTile extends Resource {
  /**
   * Draw a map tile of a catalog scene.
   *
   * `POST /v1/op/catalog.tile.render`
   */
  render(
    params: CatalogTileRenderParams,
    options?: RequestOptions,
  ): APIPromise<CatalogTileRenderResult> {
    return functions.catalogTileRender(this._client, params, options);
  }
}
