/**
 * YAML, of which JSON is a part (RFC 9512).
 *
 * @module
 */

import { binary } from "./binary.ts";
import { json } from "./media.ts";
import type { RequestCodec } from "./media.ts";
import { isBinary, isFileUpload } from "./uploads.ts";

/** Data travels as JSON; text and bytes are YAML already. */
export const yaml: RequestCodec = {
  write(value, mediaType) {
    if (typeof value === "string") {
      return { data: value };
    }
    const isBytes = isBinary(value) || isFileUpload(value);
    return (isBytes ? binary : json).write(value, mediaType);
  },
};
