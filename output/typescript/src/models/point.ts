/**
 * Types of `point`.
 *
 * @module
 */

import type { Position } from "./position.ts";

/** A single position. */
export interface PointGeometry {
  /** Tells the geometries apart. */
  type: "Point";
  /** The position. */
  coordinates: Position;
}
