/**
 * The class of `catalog.image`.
 *
 * @module
 */

import * as functions from "../operations/catalog-image.ts";
import type {
  CatalogImageQuicklookParams,
  CatalogImageQuicklookResult,
  CatalogImageThumbnailParams,
  CatalogImageThumbnailResult,
} from "../operations/catalog-image.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";

/** Operations of `catalog.image`. */
export class CatalogImage extends Resource {
  /**
   * Fetch the quicklook of a scene.
   *
   * `POST /v1/op/catalog.image.quicklook`
   */
  quicklook(
    params: CatalogImageQuicklookParams,
    options?: RequestOptions,
  ): APIPromise<CatalogImageQuicklookResult> {
    return functions.catalogImageQuicklook(this._client, params, options);
  }

  /**
   * Fetch the thumbnail of a scene.
   *
   * `POST /v1/op/catalog.image.thumbnail`
   */
  thumbnail(
    params: CatalogImageThumbnailParams,
    options?: RequestOptions,
  ): APIPromise<CatalogImageThumbnailResult> {
    return functions.catalogImageThumbnail(this._client, params, options);
  }
}
