/**
 * Types of `line`.
 *
 * @module
 */

import type { Position } from "./position.ts";

/** A line. */
export interface LineStringGeometry {
  /** Tells the geometries apart. */
  type: "LineString";
  /** The positions along the line. */
  coordinates: Array<Position>;
}
