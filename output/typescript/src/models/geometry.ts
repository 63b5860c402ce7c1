/**
 * Types of `geometry`.
 *
 * @module
 */

import type { LineStringGeometry } from "./line.ts";
import type {
  MultiLineStringGeometry,
  MultiPointGeometry,
  MultiPolygonGeometry,
} from "./multi.ts";
import type { PointGeometry } from "./point.ts";
import type { PolygonGeometry } from "./polygon.ts";

/** A GeoJSON geometry (RFC 7946). */
export type Geometry =
  | (PointGeometry & { type: "Point" })
  | (MultiPointGeometry & { type: "MultiPoint" })
  | (LineStringGeometry & { type: "LineString" })
  | (MultiLineStringGeometry & { type: "MultiLineString" })
  | (PolygonGeometry & { type: "Polygon" })
  | (MultiPolygonGeometry & { type: "MultiPolygon" })
  | (GeometryCollection & { type: "GeometryCollection" });

/** Geometries of different types. */
export interface GeometryCollection {
  /** Tells the geometries apart. */
  type: "GeometryCollection";
  /** The members. */
  geometries: Array<Geometry>;
}
