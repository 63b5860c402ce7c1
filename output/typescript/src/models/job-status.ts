/**
 * Types of `JobStatus`.
 *
 * @module
 */

/** State of a job; the last three are final. */
export type JobStatus =
  "queued" | "running" | "succeeded" | "failed" | "cancelled" | (string & {});
