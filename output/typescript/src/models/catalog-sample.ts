/**
 * Types of `CatalogSample`.
 *
 * @module
 */

/** A sample scene of a provider. */
export interface CatalogSample {
  /** Identifier of the scene. */
  scene_id: string;
  /** Text for people. */
  title: string;
  /** Bounding box as west, south, east, north. */
  bounds: Array<number>;
  /** Address of a small picture. */
  thumbnail_url?: string | null;
}
