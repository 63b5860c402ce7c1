/**
 * Types of `CatalogVisualizationsOutput`.
 *
 * @module
 */

import type { CatalogVisualization } from "./catalog-visualization.ts";

/** A list of catalog visualizations. */
export interface CatalogVisualizationsOutput {
  /** The catalog visualizations. */
  items: Array<CatalogVisualization>;
  /** Number of catalog visualizations in all. */
  total: number;
}
