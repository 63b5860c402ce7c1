/**
 * Server-sent events (WHATWG HTML, 9.2.6).
 *
 * @module
 */

import { parseJson } from "./json.ts";
import { decodedText } from "./lines.ts";
import type { ResponseBody, ResponseCodec } from "./media.ts";
import { ResponseStream } from "./stream.ts";

/** One server-sent event. */
export interface ServerSentEvent<Data = string> {
  /** The event's type; `message` if the server named none. */
  readonly event: string;
  readonly data: Data;
  /** The last event id in force; empty if there was none. */
  readonly id: string;
  /** Reconnection time in milliseconds, if this event set it. */
  readonly retry?: number;
}

/** How the events of an API are read. */
export interface EventOptions {
  /**
   * `text` yields events as they are; `json` parses `data` of each event;
   * `items` yields the parsed `data` alone.
   */
  readonly data?: "text" | "json" | "items";
  /** The `data` that ends the stream. */
  readonly terminator?: string;
}

/** Returns the codec of an event stream. */
export function eventsWith(options: EventOptions): ResponseCodec {
  return {
    streams: true,
    open: (body) => new ResponseStream(body, readEvents(body, options)),
  };
}

/** The codec of plain events. */
export const events: ResponseCodec = {
  streams: true,
  open: (body) => new ResponseStream(body, readEvents(body, {})),
};

async function* readEvents(
  body: ResponseBody,
  options: EventOptions,
): AsyncGenerator<unknown> {
  for await (const event of parseEvents(decodedText(body))) {
    if (event.data === options.terminator) {
      return;
    }
    if (options.data === "json" || options.data === "items") {
      const data = parseData(body, event.data);
      yield options.data === "items" ? data : { ...event, data };
    } else {
      yield event;
    }
  }
}

function parseData(body: ResponseBody, data: string): unknown {
  try {
    return parseJson(data);
  } catch (error) {
    throw body.fail(error, new TextEncoder().encode(data));
  }
}

/** Yields the events of a text; an unfinished last event is dropped. */
export async function* parseEvents(
  chunks: AsyncIterable<string>,
): AsyncGenerator<ServerSentEvent> {
  let type = "";
  let data: string[] = [];
  let id = "";
  let retry: number | undefined;
  for await (const line of splitLines(chunks)) {
    if (line === "") {
      if (data.length > 0) {
        yield {
          event: type || "message",
          data: data.join("\n"),
          id,
          ...(retry === undefined ? {} : { retry }),
        };
      }
      type = "";
      data = [];
      retry = undefined;
      continue;
    }
    const [, field = "", value = ""] =
      /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
    if (field === "data") {
      data.push(value);
    } else if (field === "event") {
      type = value;
    } else if (field === "id" && !value.includes("\0")) {
      id = value;
    } else if (field === "retry" && /^\d+$/.test(value)) {
      retry = Number(value);
    }
  }
}

/** Lines end in CRLF, LF or CR; a CRLF may be cut between two chunks. */
async function* splitLines(
  chunks: AsyncIterable<string>,
): AsyncGenerator<string> {
  const pending: string[] = [];
  let endedInCr = false;
  for await (const chunk of chunks) {
    if (chunk === "") {
      continue;
    }
    const text = endedInCr && chunk.startsWith("\n") ? chunk.slice(1) : chunk;
    endedInCr = chunk.endsWith("\r");
    const lines = text.split(/\r\n|\n|\r/);
    const last = lines.pop() ?? "";
    for (const line of lines) {
      yield pending.splice(0).join("") + line;
    }
    pending.push(last);
  }
}
