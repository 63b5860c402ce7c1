/**
 * Types of `ClipCreateFromAreaInput`.
 *
 * @module
 */

/** The schema `ClipCreateFromAreaInput`. */
export interface ClipCreateFromAreaInput {
  /** Name of a published clipping area. */
  area: string;
  /** Names of the mosaics to produce. */
  mosaic_types: Array<string>;
  /** GeoJSON polygon or multipolygon to cut out. */
  aoi_geometry: { [key: string]: unknown };
  /** Label under which the area is shown. */
  aoi_name?: string | null;
  /** Project that receives the result. */
  project_id?: string | null;
  /** Identifier of the organization. */
  organization_id: string;
}
