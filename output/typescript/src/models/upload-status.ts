/**
 * Types of `UploadStatus`.
 *
 * @module
 */

/** State of an upload; the last two are final. */
export type UploadStatus =
  | "initiated"
  | "uploading"
  | "processing"
  | "completed"
  | "failed"
  | (string & {});
