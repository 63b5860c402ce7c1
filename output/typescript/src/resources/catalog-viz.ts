/**
 * The class of `catalog.viz`.
 *
 * @module
 */

import * as functions from "../operations/catalog-viz.ts";
import type {
  CatalogVizLandsatResult,
  CatalogVizNaipResult,
} from "../operations/catalog-viz.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";

/** Operations of `catalog.viz`. */
export class CatalogViz extends Resource {
  /**
   * List the ways to draw Landsat scenes.
   *
   * `POST /v1/op/catalog.viz.landsat`
   */
  landsat(options?: RequestOptions): APIPromise<CatalogVizLandsatResult> {
    return functions.catalogVizLandsat(this._client, options);
  }

  /**
   * List the ways to draw NAIP scenes.
   *
   * `POST /v1/op/catalog.viz.naip`
   */
  naip(options?: RequestOptions): APIPromise<CatalogVizNaipResult> {
    return functions.catalogVizNaip(this._client, options);
  }
}
