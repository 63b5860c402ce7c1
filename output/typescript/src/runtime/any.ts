/**
 * Bodies of any media type: the Content-Type of the message decides.
 *
 * @module
 */

import { binary } from "./binary.ts";
import { isBinary, isFileUpload } from "./uploads.ts";
import { essence, isJson, json, text } from "./media.ts";
import type { RequestCodec, ResponseCodec } from "./media.ts";

/** JSON becomes a value, text a string, everything else binary content. */
export const any: RequestCodec & ResponseCodec = {
  write(value) {
    if (isBinary(value) || isFileUpload(value)) {
      return {
        data: binary.write(value, "").data,
        contentType: "application/octet-stream",
      };
    }
    return typeof value === "string"
      ? { data: value, contentType: "text/plain" }
      : { ...json.write(value, ""), contentType: "application/json" };
  },
  async open(body) {
    const contentType = body.response.headers.get("content-type") ?? "";
    const isText = essence(contentType).startsWith("text/");
    const codec = isJson(contentType) ? json : isText ? text : undefined;
    if (codec === undefined) {
      body.detach();
      return binary.open?.(body);
    }
    const bytes = await body.bytes();
    try {
      return codec.decode?.(bytes, contentType);
    } catch (error) {
      throw body.fail(error, bytes);
    }
  },
};
