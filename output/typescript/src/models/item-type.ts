/**
 * Types of `ItemType`.
 *
 * @module
 */

/** Kind of item. */
export type ItemType =
  | "satellite_capture"
  | "derived_raster"
  | "derived_vector"
  | "clip"
  | "user_raster"
  | "user_vector"
  | "external_reference"
  | (string & {});
