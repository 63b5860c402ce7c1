/**
 * Types of `CatalogProvidersOutput`.
 *
 * @module
 */

import type { CatalogProvider } from "./catalog-provider.ts";

/** A list of catalog providers. */
export interface CatalogProvidersOutput {
  /** The catalog providers. */
  items: Array<CatalogProvider>;
  /** Number of catalog providers in all. */
  total: number;
}
