/**
 * Multipart bodies (RFC 7578 and the Encoding Object of OpenAPI), framed here
 * so that every byte is known.
 *
 * @module
 */

import type { EncodingDescription } from "./description.ts";
import { isRecord, jsonText, scalarText } from "./encoding.ts";
import { InvalidArgumentError } from "./errors.ts";
import { isJson } from "./media.ts";
import type { EncodedBody, RequestCodec } from "./media.ts";
import { headerValue, queryPairs } from "./serialize.ts";
import { isBinary, isFileUpload, toSendable } from "./uploads.ts";

/** How one part is written. */
export interface PartDescription {
  /** Media type of the part; the value decides where it is absent. */
  readonly contentType?: string;
}

type Chunk = Uint8Array | Blob | ReadableStream<Uint8Array>;

interface Part {
  readonly headers: readonly string[];
  readonly data: Chunk;
}

/** Returns the codec of `multipart/form-data` with per-member encodings. */
export function multipartWith(
  encodings: Readonly<Record<string, EncodingDescription>>,
): RequestCodec {
  return {
    write: (value) =>
      frame("multipart/form-data", formDataParts(value, encodings)),
  };
}

/** The codec of `multipart/form-data` without encodings. */
export const multipart: RequestCodec = multipartWith({});

/** Returns the codec of other multipart types: ordered parts without names. */
export function multipartMixed(
  prefix: readonly PartDescription[],
  rest: PartDescription = {},
): RequestCodec {
  return {
    write(value, mediaType) {
      if (!Array.isArray(value)) {
        throw new InvalidArgumentError("body", "The body must be an array");
      }
      const parts = value.map((item: unknown, index) =>
        makePart("body", item, [], (prefix[index] ?? rest).contentType),
      );
      return frame(mediaType, parts);
    },
  };
}

function formDataParts(
  value: unknown,
  encodings: Readonly<Record<string, EncodingDescription>>,
): Part[] {
  if (!isRecord(value)) {
    throw new InvalidArgumentError("body", "A form must be an object");
  }
  const parts: Part[] = [];
  for (const [name, member] of Object.entries(value)) {
    const encoding = Object.hasOwn(encodings, name) ? encodings[name] : {};
    const { contentType, ...style } = encoding ?? {};
    if (Object.keys(style).length > 0 && isFlat(member)) {
      parts.push(...styledParts(name, style, member));
      continue;
    }
    if (contentType === undefined && isEmpty(member)) {
      continue;
    }
    // Every item of a top-level array is a part of its own.
    for (const item of Array.isArray(member) ? member : [member]) {
      if (item !== null && item !== undefined) {
        const disposition = dispositionOf(name, item, contentType);
        parts.push(makePart(name, item, [disposition], contentType));
      }
    }
  }
  return parts;
}

/** An array or object that a style can write: it holds no content of its own. */
function isFlat(value: unknown): boolean {
  return Array.isArray(value)
    ? !value.some(
        (item) => isBinary(item) || Array.isArray(item) || isRecord(item),
      )
    : isRecord(value) && !isBinary(value) && !isFileUpload(value);
}

/** A part for each pair; nothing is percent-encoded in parts (OpenAPI 3.1). */
function styledParts(
  name: string,
  style: EncodingDescription,
  value: unknown,
): Part[] {
  return queryPairs(name, { ...style, allowReserved: false }, value).map(
    (pair) => {
      const [key = "", text = ""] = pair.split("=").map(decodeURIComponent);
      const disposition = dispositionOf(key, text, undefined);
      return makePart(key, text, [disposition], undefined);
    },
  );
}

/** An object without members has no text in a form. */
function isEmpty(value: unknown): boolean {
  return isRecord(value) && !isBinary(value) && Object.keys(value).length === 0;
}

function dispositionOf(
  name: string,
  item: unknown,
  contentType: string | undefined,
): string {
  const start = `Content-Disposition: form-data; name="${quote(name)}"`;
  const filename = filenameOf(item);
  if (filename !== undefined) {
    return `${start}; filename="${quote(baseName(filename))}"`;
  }
  const isFile =
    isBinary(item) || contentType?.startsWith("application/octet-stream");
  return isFile ? `${start}; filename="${quote(name)}"` : start;
}

function filenameOf(item: unknown): string | undefined {
  if (isFileUpload(item)) {
    return item.filename ?? filenameOf(item.data);
  }
  return item instanceof File ? item.name : undefined;
}

/** Folders tell the server about this machine; they are left out. */
function baseName(path: string): string {
  return path.split("/").at(-1) ?? path;
}

/** Escapes as the HTML standard says for multipart/form-data. */
function quote(text: string): string {
  return text
    .replaceAll("\r", "%0D")
    .replaceAll("\n", "%0A")
    .replaceAll('"', "%22");
}

function makePart(
  name: string,
  item: unknown,
  headers: readonly string[],
  declared: string | undefined,
): Part {
  const { contentType, data } = partContent(name, item, declared);
  const extra = isFileUpload(item) ? Object.entries(item.headers ?? {}) : [];
  return {
    headers: [
      ...headers,
      `Content-Type: ${headerValue(name, contentType)}`,
      ...extra.map(
        ([key, value]) =>
          `${headerValue(name, key)}: ${headerValue(key, value)}`,
      ),
    ],
    data,
  };
}

function partContent(
  name: string,
  item: unknown,
  declared: string | undefined,
): { contentType: string; data: Chunk } {
  if (isBinary(item) || isFileUpload(item)) {
    return {
      contentType: typeOf(item) ?? declared ?? "application/octet-stream",
      data: toSendable(item, name),
    };
  }
  const isStructure = isRecord(item) || Array.isArray(item);
  const contentType =
    declared ?? (isStructure ? "application/json" : "text/plain");
  const text =
    isStructure || isJson(contentType)
      ? jsonText(item, name)
      : scalarText(item, name);
  return { contentType, data: new TextEncoder().encode(text) };
}

function typeOf(item: unknown): string | undefined {
  if (isFileUpload(item)) {
    return item.contentType ?? typeOf(item.data);
  }
  return item instanceof Blob && item.type !== "" ? item.type : undefined;
}

function frame(mediaType: string, parts: readonly Part[]): EncodedBody {
  const boundary = `----part-${crypto.randomUUID()}${crypto.randomUUID()}`;
  const chunks: Chunk[] = [];
  const encoder = new TextEncoder();
  for (const part of parts) {
    const head = [`--${boundary}`, ...part.headers, "", ""].join("\r\n");
    chunks.push(encoder.encode(head), part.data, encoder.encode("\r\n"));
  }
  chunks.push(encoder.encode(`--${boundary}--\r\n`));
  const contentType = `${mediaType}; boundary=${boundary}`;
  const isStream = chunks.some((chunk) => chunk instanceof ReadableStream);
  return {
    data: isStream ? concatenate(chunks) : new Blob(chunks as BlobPart[]),
    contentType,
  };
}

function concatenate(chunks: readonly Chunk[]): ReadableStream<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const copy = async (): Promise<void> => {
    for (const chunk of chunks) {
      const source =
        chunk instanceof Uint8Array
          ? new Blob([chunk as BlobPart]).stream()
          : chunk instanceof Blob
            ? chunk.stream()
            : chunk;
      await source.pipeTo(writable, { preventClose: true });
    }
    await writable.close();
  };
  // A fault reaches the reader through the aborted writable.
  copy().catch(() => undefined);
  return readable;
}
