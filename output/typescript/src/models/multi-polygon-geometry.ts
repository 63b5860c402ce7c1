/**
 * Types of `MultiPolygonGeometry`.
 *
 * @module
 */

import type { Position } from "./position.ts";

/** Several areas. */
export interface MultiPolygonGeometry {
  /** Tells the geometries apart. */
  type: "MultiPolygon";
  /** The areas. */
  coordinates: Array<Array<Array<Position>>>;
}
