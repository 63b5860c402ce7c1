/**
 * Types of `SceneProperties`.
 *
 * @module
 */

/** Metadata of a scene; providers add their own. */
export interface SceneProperties {
  /** Instant of the capture. */
  datetime?: string | null;
  /** Name of the provider. */
  provider?: string;
  /** Ground sample distance in metres. */
  gsd?: number;
  /** Cloud cover in percent. */
  "eo:cloud_cover"?: number;
  /** Further members. */
  [key: string]: unknown;
}
