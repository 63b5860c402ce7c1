/**
 * Media types: their codecs and which of the declared ones fits a response.
 *
 * @module
 */

import { decodeAs } from "./charset.ts";
import { jsonText, scalarText } from "./encoding.ts";
import { InvalidArgumentError } from "./errors.ts";
import { parseJson } from "./json.ts";

/** What a request codec makes of a value. */
export interface EncodedBody {
  readonly data: string | Uint8Array | Blob | ReadableStream<Uint8Array>;
  /** Replaces the media type, for example to add a boundary. */
  readonly contentType?: string;
}

/** Writes the body of one media type. */
export interface RequestCodec {
  /** @throws {InvalidArgumentError} if the value cannot be written. */
  write(value: unknown, mediaType: string): EncodedBody;
}

/** Writes forms, which a query may hold as well. */
export interface FormCodec extends RequestCodec {
  /** @throws {InvalidArgumentError} if the value is not an object. */
  text(value: unknown): string;
}

/** A response body while it is being read. */
export interface ResponseBody {
  readonly response: Response;
  /** Reads everything, within the limit of the client. */
  bytes(): Promise<Uint8Array>;
  /** The chunks as they come, with faults turned into typed errors. */
  stream(): ReadableStream<Uint8Array>;
  /** Stops the time limit: the caller reads at its own pace from here. */
  detach(): void;
  /** Breaks the transfer off. */
  cancel(): void;
  /** Returns a decode error for this response. */
  fail(cause: unknown, bytes?: Uint8Array): Error;
}

/** Reads the body of one media type. */
export interface ResponseCodec {
  /** True if the body is delivered piece by piece. */
  readonly streams?: boolean;
  /** Decodes a complete body; absent on streaming codecs. */
  decode?(bytes: Uint8Array, contentType: string | null): unknown;
  /** Takes over the body; absent on codecs that decode it whole. */
  open?(body: ResponseBody): unknown;
}

/** JSON in both directions. */
export const json: RequestCodec & ResponseCodec = {
  write: (value) => ({ data: jsonText(value, "body") }),
  decode: (bytes) => parseJson(new TextDecoder().decode(bytes)),
};

/** Text in both directions; written as UTF-8, read as `charset` says. */
export const text: RequestCodec & ResponseCodec = {
  write(value) {
    if (typeof value === "object" || typeof value === "function") {
      throw new InvalidArgumentError("body", "The body must be a string");
    }
    return { data: scalarText(value, "body") };
  },
  decode: decodeText,
};

/**
 * Returns the text of bytes. JSON is UTF-8 whatever its `charset` says (RFC
 * 8259, 8.1), and so is text of an unknown or missing `charset`.
 */
export function decodeText(
  bytes: Uint8Array,
  contentType: string | null,
): string {
  const type = contentType ?? "";
  const charset = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(type)?.[1];
  return decodeAs((!isJson(type) && charset) || "utf-8", bytes);
}

/** Returns type and subtype in lower case, without parameters. */
export function essence(mediaType: string): string {
  return (mediaType.split(";")[0] ?? "").trim().toLowerCase();
}

/** Tells whether a media type belongs to the JSON family. */
export function isJson(mediaType: string): boolean {
  return /^(application|text)\/json$|\+json$/.test(essence(mediaType));
}

/**
 * Returns the declared media type that fits a Content-Type: the exact one,
 * then `type/*`, then the catch-all, then the only JSON alternative for JSON.
 * A missing Content-Type means the only declared type.
 */
export function chooseMediaType(
  declared: readonly string[],
  contentType: string | null,
): string | undefined {
  if (contentType === null || contentType.trim() === "") {
    return declared.length === 1 ? declared[0] : undefined;
  }
  const actual = essence(contentType);
  const range = `${actual.split("/")[0] ?? ""}/*`;
  for (const wanted of [actual, range, "*/*"]) {
    const found = declared.find((name) => essence(name) === wanted);
    if (found !== undefined) {
      return found;
    }
  }
  const alternatives = declared.filter(isJson);
  return isJson(actual) && alternatives.length === 1
    ? alternatives[0]
    : undefined;
}
