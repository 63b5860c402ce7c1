/**
 * Types of `ClipDownloadRecord`.
 *
 * @module
 */

/** One download of a clipped mosaic. */
export interface ClipDownloadRecord {
  /** Mosaic that was downloaded. */
  mosaic_type: string;
  /** User who downloaded it. */
  user_id?: string | null;
  /** Moment of the download. */
  downloaded_at: string;
}
