/**
 * Types of `VisualizationListOutput`.
 *
 * @module
 */

import type { VisualizationSpec } from "./visualization-spec.ts";

/** Ways to draw an asset. */
export interface VisualizationListOutput {
  /** The visualizations. */
  visualizations?: Array<VisualizationSpec>;
  /**
   * Which one to show first.
   *
   * @defaultValue `""`
   */
  default_id?: string;
}
