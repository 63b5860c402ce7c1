/**
 * Types of `ClipDownloadInput`.
 *
 * @module
 */

/** The schema `ClipDownloadInput`. */
export interface ClipDownloadInput {
  /** Identifier of the job. */
  job_id: string;
  /** Name of the mosaic to download. */
  mosaic_type: string;
  /** Browser of the person who downloads, for the audit log. */
  user_agent?: string | null;
  /** Network address of the person who downloads, for the audit log. */
  requester_ip?: string | null;
}
