/**
 * Types of `UploadCompleteOutput`.
 *
 * @module
 */

import type { UploadOutput } from "./upload-output.ts";

/** An upload whose files are all there. */
export interface UploadCompleteOutput {
  /** The upload. */
  upload: UploadOutput;
  /** Items that were created. */
  item_ids: Array<string>;
}
