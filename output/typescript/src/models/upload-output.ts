/**
 * Types of `UploadOutput`.
 *
 * @module
 */

import type { UploadStatus } from "./upload-status.ts";

/** An upload of own data. */
export interface UploadOutput {
  /** Identifier of the upload. */
  id: string;
  /** Project that receives the data. */
  project_id?: string;
  /** State of the upload. */
  status?: UploadStatus;
  /** How the files travel. */
  transfer_method?: string;
  /** Number of files. */
  file_count?: number;
  /** Total size in bytes. */
  total_bytes?: number | bigint;
  /**
   * Bytes transferred so far.
   *
   * @defaultValue `0`
   */
  bytes_uploaded?: number | bigint;
  /** Item that was created. */
  item_id?: string | null;
  /** What went wrong. */
  error_message?: string | null;
  /** Moment of creation. */
  created_at?: string;
  /** Moment at which it became final. */
  completed_at?: string | null;
  /** Further members. */
  [key: string]: unknown;
}
