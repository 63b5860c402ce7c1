/**
 * Types of `MultiLineStringGeometry`.
 *
 * @module
 */

import type { Position } from "./position.ts";

/** Several lines. */
export interface MultiLineStringGeometry {
  /** Tells the geometries apart. */
  type: "MultiLineString";
  /** The lines. */
  coordinates: Array<Array<Position>>;
}
