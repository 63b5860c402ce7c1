/**
 * Types of `ClipDownloadsOutput`.
 *
 * @module
 */

import type { ClipDownloadRecord } from "./clip-download-record.ts";

/** A list of downloads. */
export interface ClipDownloadsOutput {
  /** The downloads. */
  items: Array<ClipDownloadRecord>;
  /** Number of downloads in all. */
  total: number;
}
