/**
 * Types of `MultiPointGeometry`.
 *
 * @module
 */

import type { Position } from "./position.ts";

/** Several positions. */
export interface MultiPointGeometry {
  /** Tells the geometries apart. */
  type: "MultiPoint";
  /** The positions. */
  coordinates: Array<Position>;
}
