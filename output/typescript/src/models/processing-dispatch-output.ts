/**
 * Types of `ProcessingDispatchOutput`.
 *
 * @module
 */

import type { DispatchReceipt } from "./dispatch-receipt.ts";
import type { ProcessingJob } from "./processing-job.ts";

/** A job that was handed to the workers. */
export interface ProcessingDispatchOutput {
  /** The job. */
  job?: ProcessingJob;
  /** Where it went. */
  dispatch?: DispatchReceipt;
  /** Further members. */
  [key: string]: unknown;
}
