/**
 * Types of `polygon`.
 *
 * @module
 */

import type { Position } from "./position.ts";

/** An area, possibly with holes. */
export interface PolygonGeometry {
  /** Tells the geometries apart. */
  type: "Polygon";
  /** Outer ring first, then the holes. */
  coordinates: Array<Array<Position>>;
}
