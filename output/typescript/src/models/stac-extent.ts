/**
 * Types of `StacExtent`.
 *
 * @module
 */

import type { StacSpatialExtent } from "./stac-spatial-extent.ts";
import type { StacTemporalExtent } from "./stac-temporal-extent.ts";

/** Where and when a collection has data. */
export interface StacExtent {
  /** Where it has data. */
  spatial: StacSpatialExtent;
  /** When it has data. */
  temporal: StacTemporalExtent;
}
