/**
 * The class of `catalog.vendors`.
 *
 * @module
 */

import * as functions from "../operations/catalog-vendors.ts";
import type { CatalogVendorsListResult } from "../operations/catalog-vendors.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";

/** Operations of `catalog.vendors`. */
export class CatalogVendors extends Resource {
  /**
   * List vendors of commercial imagery.
   *
   * `POST /v1/op/catalog.vendors.list`
   */
  list(options?: RequestOptions): APIPromise<CatalogVendorsListResult> {
    return functions.catalogVendorsList(this._client, options);
  }
}
