/**
 * Types of `GlossaryDataProductsOutput`.
 *
 * @module
 */

import type { GlossaryDataProduct } from "./glossary-data-product.ts";

/** A list of glossary data products. */
export interface GlossaryDataProductsOutput {
  /** The glossary data products. */
  items: Array<GlossaryDataProduct>;
  /** Number of glossary data products in all. */
  total: number;
}
