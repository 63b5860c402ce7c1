/**
 * Types of `signed`.
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

/** Where to send a file. */
export interface SignedUrlOutput {
  /** Signed address to put the file to. */
  upload_url: string;
  /** Path within the bucket. */
  object_path: string;
}
