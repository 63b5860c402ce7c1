/**
 * Types of `UploadFailInput`.
 *
 * @module
 */

/** The schema `UploadFailInput`. */
export interface UploadFailInput {
  /** Identifier of the upload. */
  upload_id: string;
  /** What went wrong, for people. */
  error_message: string;
  /** Step of the upload that failed. */
  error_step?: string | null;
}
