/**
 * Types of `Geometry`.
 *
 * @module
 */

import type { GeometryCollection } from "./geometry-collection.ts";
import type { LineStringGeometry } from "./line-string-geometry.ts";
import type { MultiLineStringGeometry } from "./multi-line-string-geometry.ts";
import type { MultiPointGeometry } from "./multi-point-geometry.ts";
import type { MultiPolygonGeometry } from "./multi-polygon-geometry.ts";
import type { PointGeometry } from "./point-geometry.ts";
import type { PolygonGeometry } from "./polygon-geometry.ts";

/** A GeoJSON geometry (RFC 7946). */
export type Geometry =
  | (PointGeometry & { type: "Point" })
  | (MultiPointGeometry & { type: "MultiPoint" })
  | (LineStringGeometry & { type: "LineString" })
  | (MultiLineStringGeometry & { type: "MultiLineString" })
  | (PolygonGeometry & { type: "Polygon" })
  | (MultiPolygonGeometry & { type: "MultiPolygon" })
  | (GeometryCollection & { type: "GeometryCollection" });
