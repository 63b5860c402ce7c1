/**
 * Types of `SignedUrlInput`.
 *
 * @module
 */

/** The schema `SignedUrlInput`. */
export interface SignedUrlInput {
  /** Identifier of the upload. */
  upload_id: string;
  /** Name of the file to upload. */
  file_name: string;
  /**
   * Media type the file is uploaded with.
   *
   * @defaultValue `"application/octet-stream"`
   */
  content_type?: string;
}
