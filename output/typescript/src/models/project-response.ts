/**
 * Types of `ProjectResponse`.
 *
 * @module
 */

import type { GcsRegion } from "./gcs-region.ts";

/** A project. */
export interface ProjectResponse {
  /** Identifier of the project. */
  id: string;
  /** Organization that owns it. */
  organization_id: string;
  /** Name shown to people. */
  name: string;
  /** Free text for people. */
  description?: string | null;
  /** Storage region. */
  gcs_region?: GcsRegion | null;
  /** Bucket that holds the files. */
  gcs_bucket_name?: string | null;
  /**
   * Whether it is archived.
   *
   * @defaultValue `false`
   */
  is_archived?: boolean;
  /** Moment of creation. */
  created_at: string;
  /** Moment of the last change. */
  updated_at: string;
}
