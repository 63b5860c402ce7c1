/**
 * The class of `stac`.
 *
 * @module
 */

import * as functions from "../operations/stac.ts";
import type {
  StacSearchItem,
  StacSearchParams,
  StacSearchResult,
} from "../operations/stac.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { PagePromise } from "../runtime/pagination.ts";
import { Resource } from "../runtime/resource.ts";
import { StacCollections } from "./stac-collections.ts";

/**
 * STAC
 *
 * Collections and item search as STAC clients expect them.
 */
export class Stac extends Resource {
  /** Collections */
  readonly collections: StacCollections = new StacCollections(this._client);

  /**
   * Search items the STAC way.
   *
   * Without any member of the body, an empty one is sent.
   *
   * `POST /v1/op/stac.search`
   */
  search(
    params?: StacSearchParams,
    options?: RequestOptions,
  ): PagePromise<StacSearchItem, StacSearchResult> {
    return functions.stacSearch(this._client, params, options);
  }
}
