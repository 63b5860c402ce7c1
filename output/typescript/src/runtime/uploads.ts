/**
 * Bytes on the way up: what can be sent as binary data or as a file.
 *
 * @module
 */

import { InvalidArgumentError } from "./errors.ts";

/** Bytes in any of the forms JavaScript keeps them. */
export type BinaryInput =
  | Uint8Array
  | ArrayBuffer
  | Blob
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array>;

/** A file with the facts that go into its multipart header. */
export interface FileUpload {
  readonly data: BinaryInput | string;
  /** File name; folders are removed before sending. */
  readonly filename?: string;
  readonly contentType?: string;
  /** Further headers of the part. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a file parameter accepts: bytes, a `File`, or a {@link FileUpload}. */
export type FileInput = BinaryInput | FileUpload;

/** Tells whether a value is bytes in one of the accepted forms. */
export function isBinary(value: unknown): value is BinaryInput {
  return (
    value instanceof Uint8Array ||
    value instanceof ArrayBuffer ||
    value instanceof Blob ||
    value instanceof ReadableStream ||
    isAsyncIterable(value)
  );
}

/** Tells whether a value can be iterated asynchronously. */
export function isAsyncIterable(
  value: unknown,
): value is AsyncIterable<unknown> {
  return (
    typeof value === "object" && value !== null && Symbol.asyncIterator in value
  );
}

/** Tells whether a value is a {@link FileUpload}. */
export function isFileUpload(value: unknown): value is FileUpload {
  return (
    typeof value === "object" &&
    value !== null &&
    "data" in value &&
    (isBinary(value.data) ||
      ("filename" in value && typeof value.data === "string"))
  );
}

/**
 * Returns bytes in a form that `fetch` takes. Streams can be sent only once,
 * so that a call with a stream is never retried.
 *
 * @throws {InvalidArgumentError} if the value is not binary.
 */
export function toSendable(
  value: unknown,
  param = "body",
): Uint8Array | Blob | ReadableStream<Uint8Array> {
  if (isFileUpload(value)) {
    return typeof value.data === "string"
      ? new TextEncoder().encode(value.data)
      : toSendable(value.data, param);
  }
  if (value instanceof ArrayBuffer) {
    return new Uint8Array(value);
  }
  if (value instanceof Uint8Array || value instanceof Blob) {
    return value;
  }
  if (value instanceof ReadableStream) {
    return value as ReadableStream<Uint8Array>;
  }
  if (isAsyncIterable(value)) {
    return streamOf(value as AsyncIterable<Uint8Array>);
  }
  if (typeof value === "string") {
    return new TextEncoder().encode(value);
  }
  throw new InvalidArgumentError(param, `${param} must be bytes or a stream`);
}

/** Returns a stream over the chunks of an async iterable. */
export function streamOf(
  chunks: AsyncIterable<Uint8Array>,
): ReadableStream<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await iterator.next();
      if (next.done === true) {
        controller.close();
      } else {
        controller.enqueue(next.value);
      }
    },
    async cancel(reason) {
      await iterator.return?.(reason);
    },
  });
}
