/**
 * Types of `CatalogSamplesOutput`.
 *
 * @module
 */

import type { CatalogSample } from "./catalog-sample.ts";

/** A list of catalog samples. */
export interface CatalogSamplesOutput {
  /** The catalog samples. */
  items: Array<CatalogSample>;
  /** Number of catalog samples in all. */
  total: number;
}
