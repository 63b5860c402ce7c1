/**
 * Binary bodies in both directions.
 *
 * @module
 */

import type { RequestCodec, ResponseBody, ResponseCodec } from "./media.ts";
import { toSendable } from "./uploads.ts";

/** A binary response that is read when it is asked for, and only once. */
export class BinaryContent {
  /** The response it comes from; its body must not be read beside. */
  readonly response: Response;
  readonly #body: ResponseBody;

  constructor(body: ResponseBody) {
    this.response = body.response;
    this.#body = body;
  }

  /** The media type of the response as it was sent. */
  get contentType(): string | undefined {
    return this.response.headers.get("content-type") ?? undefined;
  }

  /** The announced size in bytes, if there was one. */
  get size(): number | undefined {
    const value = this.response.headers.get("content-length");
    return value === null ? undefined : Number(value);
  }

  /** Reads everything into memory. */
  bytes(): Promise<Uint8Array> {
    return this.#body.bytes();
  }

  /** Reads everything into a Blob of the response's media type. */
  async blob(): Promise<Blob> {
    const bytes = await this.bytes();
    return new Blob([bytes as BlobPart], { type: this.contentType ?? "" });
  }

  /** Reads everything as UTF-8 text. */
  async text(): Promise<string> {
    return new TextDecoder().decode(await this.bytes());
  }

  /** The bytes as they arrive. */
  stream(): ReadableStream<Uint8Array> {
    return this.#body.stream();
  }
}

/** Raw bytes in both directions. */
export const binary: RequestCodec & ResponseCodec = {
  streams: true,
  write: (value) => ({ data: toSendable(value) }),
  open: (body) => new BinaryContent(body),
};
