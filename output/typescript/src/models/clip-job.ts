/**
 * Types of `ClipJob`.
 *
 * @module
 */

import type { JobStatus } from "./job-status.ts";

/** A job that cuts an area out of imagery. */
export interface ClipJob {
  /** Identifier of the job. */
  id: string;
  /** State of the job. */
  status: JobStatus;
  /** Organization that pays for it. */
  organization_id: string;
  /** Project that receives the result. */
  project_id?: string | null;
  /** Clipping area it was made from. */
  area?: string | null;
  /** Item it was made from. */
  item_id?: string | null;
  /** Label of the area. */
  aoi_name?: string | null;
  /** Mosaics that are produced. */
  mosaic_types?: Array<string>;
  /**
   * Share of the work that is done.
   *
   * @defaultValue `0`
   */
  progress?: number;
  /** Price in credits. */
  credits?: number | null;
  /** Why the job failed. */
  error?: string | null;
  /** Moment of creation. */
  created_at: string;
  /** Moment at which it became final. */
  completed_at?: string | null;
}
