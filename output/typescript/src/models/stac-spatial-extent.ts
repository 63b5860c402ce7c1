/**
 * Types of `StacSpatialExtent`.
 *
 * @module
 */

/** Where a collection has data. */
export interface StacSpatialExtent {
  /** Bounding boxes, the overall one first. */
  bbox: Array<Array<number>>;
}
