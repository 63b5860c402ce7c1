/**
 * Sequences of JSON values: JSON Lines and JSON text sequences (RFC 7464).
 *
 * @module
 */

import { jsonText } from "./encoding.ts";
import { DecodeError, InvalidArgumentError } from "./errors.ts";
import { parseJson } from "./json.ts";
import type { RequestCodec, ResponseBody, ResponseCodec } from "./media.ts";
import { ResponseStream } from "./stream.ts";
import { isAsyncIterable, streamOf } from "./uploads.ts";

function writer(before: string): RequestCodec {
  const line = (item: unknown): string =>
    `${before}${jsonText(item, "body")}\n`;
  return {
    write(value) {
      if (isAsyncIterable(value)) {
        return { data: streamOf(encodeAll(value, line)) };
      }
      if (
        typeof value !== "object" ||
        value === null ||
        !(Symbol.iterator in value)
      ) {
        throw new InvalidArgumentError("body", "The body must be iterable");
      }
      return { data: Array.from(value as Iterable<unknown>, line).join("") };
    },
  };
}

async function* encodeAll(
  items: AsyncIterable<unknown>,
  line: (item: unknown) => string,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const item of items) {
    yield encoder.encode(line(item));
  }
}

/** JSON Lines and NDJSON in both directions. */
export const jsonLines: RequestCodec & ResponseCodec = {
  streams: true,
  ...writer(""),
  open: (body) => new ResponseStream(body, readLines(body)),
};

/** JSON text sequences in both directions; a broken item does not end them. */
export const jsonSequence: RequestCodec & ResponseCodec = {
  streams: true,
  ...writer("\u001e"),
  open: (body) => new ResponseStream(body, readSequence(body)),
};

/** Splits on LF only; other line ends are legal inside JSON strings. */
async function* readLines(body: ResponseBody): AsyncGenerator<unknown> {
  for await (const line of splitText(body, "\n")) {
    if (line.trim() !== "") {
      yield parseItem(body, line);
    }
  }
}

async function* readSequence(body: ResponseBody): AsyncGenerator<unknown> {
  for await (const item of splitText(body, "\u001e")) {
    if (item.trim() === "") {
      continue;
    }
    try {
      yield parseItem(body, mayBeCut(item) ? `${item}\u001e` : item);
    } catch (error) {
      if (!(error instanceof DecodeError)) {
        throw error;
      }
      yield error;
    }
  }
}

/**
 * A number or literal that no white space ends may have lost its tail
 * (RFC 7464, 2.4). With the separator, which JSON never holds, it is broken.
 */
function mayBeCut(item: string): boolean {
  return !/[\s"\]}]$/.test(item);
}

function parseItem(body: ResponseBody, item: string): unknown {
  try {
    return parseJson(item);
  } catch (error) {
    throw body.fail(error, new TextEncoder().encode(item));
  }
}

/** Yields the texts between separators; the last one may lack its end. */
async function* splitText(
  body: ResponseBody,
  separator: string,
): AsyncGenerator<string> {
  const pending: string[] = [];
  for await (const chunk of decodedText(body)) {
    const parts = chunk.split(separator);
    const last = parts.pop() ?? "";
    for (const part of parts) {
      yield pending.splice(0).join("") + part;
    }
    pending.push(last);
  }
  yield pending.join("");
}

/** Yields the body as text, decoded incrementally. */
export async function* decodedText(body: ResponseBody): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const reader = body.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) {
        break;
      }
      yield decoder.decode(value, { stream: true });
    }
    yield decoder.decode();
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
