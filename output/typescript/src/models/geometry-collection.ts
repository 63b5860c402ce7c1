/**
 * Types of `GeometryCollection`.
 *
 * @module
 */

import type { Geometry } from "./geometry.ts";

/** Geometries of different types. */
export interface GeometryCollection {
  /** Tells the geometries apart. */
  type: "GeometryCollection";
  /** The members. */
  geometries: Array<Geometry>;
}
