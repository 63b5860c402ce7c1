/**
 * Types of `gcs`.
 *
 * @module
 */

/** Storage region. */
export type GcsRegion =
  | "australia-southeast1"
  | "asia-southeast1"
  | "us-west1"
  | "europe-west1"
  | (string & {});
