/**
 * Types of `ProjectCreate`.
 *
 * @module
 */

import type { GcsRegion } from "./gcs-region.ts";

/** The schema `ProjectCreate`. */
export interface ProjectCreate {
  /** Name shown to people. */
  name: string;
  /** Free text for people. */
  description?: string | null;
  /**
   * Storage region for the files of the project.
   *
   * @defaultValue `"australia-southeast1"`
   */
  gcs_region?: GcsRegion;
}
