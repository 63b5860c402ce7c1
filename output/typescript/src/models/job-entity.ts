/**
 * Types of `JobEntity`.
 *
 * @module
 */

import type { JobStatus } from "./job-status.ts";

/** A processing job. */
export interface JobEntity {
  /** Tells the entities apart. */
  entity_type: "processing_job";
  /** Identifier of the job. */
  id: string;
  /** State of the job. */
  status: JobStatus;
}
