/**
 * Types of `UploadProgressInput`.
 *
 * @module
 */

/** The schema `UploadProgressInput`. */
export interface UploadProgressInput {
  /** Identifier of the upload. */
  upload_id: string;
  /** Status to set. */
  status?: string | null;
  /** Bytes transferred so far. */
  bytes_uploaded?: number | null;
}
