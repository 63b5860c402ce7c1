/**
 * Types of `multi`.
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

/** Several positions. */
export interface MultiPointGeometry {
  /** Tells the geometries apart. */
  type: "MultiPoint";
  /** The positions. */
  coordinates: Array<Position>;
}

/** Several areas. */
export interface MultiPolygonGeometry {
  /** Tells the geometries apart. */
  type: "MultiPolygon";
  /** The areas. */
  coordinates: Array<Array<Array<Position>>>;
}
