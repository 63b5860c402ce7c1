/**
 * Types of `ItemResponse`.
 *
 * @module
 */

import type { Geometry } from "./geometry.ts";
import type { ItemType } from "./item-type.ts";
import type { LifecycleState } from "./lifecycle-state.ts";

/** An item. */
export interface ItemResponse {
  /** Identifier of the item. */
  id: string;
  /** Project it belongs to. */
  project_id: string;
  /** Collection it is in. */
  collection_id?: string | null;
  /** Identifier in STAC documents. */
  stac_id: string;
  /** Kind of item. */
  type: ItemType;
  /** Footprint. */
  geometry?: Geometry | null;
  /** Bounding box as west, south, east, north. */
  bbox?: Array<number> | null;
  /** Instant of the capture. */
  datetime?: string | null;
  /** Start of the capture period. */
  start_datetime?: string | null;
  /** End of the capture period. */
  end_datetime?: string | null;
  /** Cloud cover in percent. */
  cloud_cover?: number | null;
  /** Ground sample distance in metres. */
  gsd?: number | null;
  /** Name shown to people. */
  name: string;
  /** Free text for people. */
  description?: string | null;
  /** Further STAC properties. */
  properties?: { [key: string]: unknown };
  /** Addresses of the STAC extensions in use. */
  stac_extensions?: Array<string>;
  /** Stage of life. */
  lifecycle_state?: LifecycleState;
  /** Moment at which the files go away. */
  expires_at?: string | null;
  /** Moment of archiving. */
  archived_at?: string | null;
  /** Item that this one replaces. */
  previous_version_id?: string | null;
  /** Item that this one was copied from. */
  duplicated_from_id?: string | null;
  /** Order that delivered it. */
  order_id?: string | null;
  /** Upload that brought it. */
  upload_id?: string | null;
  /** Job that produced it. */
  job_id?: string | null;
  /** Moment of deletion. */
  deleted_at?: string | null;
  /** User who created it. */
  created_by?: string | null;
  /** Moment of creation. */
  created_at: string;
  /** Moment of the last change. */
  updated_at: string;
}
