/**
 * Types of `UploadEntity`.
 *
 * @module
 */

import type { UploadStatus } from "./upload-status.ts";

/** An upload. */
export interface UploadEntity {
  /** Tells the entities apart. */
  entity_type: "upload";
  /** Identifier of the upload. */
  id: string;
  /** State of the upload. */
  status: UploadStatus;
}
