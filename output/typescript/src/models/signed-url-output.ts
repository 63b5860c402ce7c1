/**
 * Types of `SignedUrlOutput`.
 *
 * @module
 */

/** Where to send a file. */
export interface SignedUrlOutput {
  /** Signed address to put the file to. */
  upload_url: string;
  /** Path within the bucket. */
  object_path: string;
}
