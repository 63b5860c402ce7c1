/**
 * Types of `StacProperties`.
 *
 * @module
 */

/** Metadata of a STAC item; extensions add their own. */
export interface StacProperties {
  /** Instant of the capture; null when it is a period. */
  datetime: string | null;
  /** Start of the capture period. */
  start_datetime?: string;
  /** End of the capture period. */
  end_datetime?: string;
  /** Ground sample distance in metres. */
  gsd?: number;
  /** Name of the satellite or vehicle. */
  platform?: string;
  /** Cloud cover in percent. */
  "eo:cloud_cover"?: number;
  /** Further members. */
  [key: string]: unknown;
}
