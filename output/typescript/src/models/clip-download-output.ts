/**
 * Types of `ClipDownloadOutput`.
 *
 * @module
 */

/** Where to fetch a clipped mosaic. */
export interface ClipDownloadOutput {
  /** Signed address of the file. */
  url: string;
  /** Suggested name of the file. */
  file_name: string;
  /** Moment at which the address stops working. */
  expires_at: string;
}
