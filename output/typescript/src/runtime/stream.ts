/**
 * Streams of items.
 *
 * @module
 */

import type { ResponseBody } from "./media.ts";

/**
 * The items of a streaming response, in order, as they arrive. It can be
 * iterated once; leaving the loop early ends the transfer.
 *
 * ```ts
 * for await (const item of await client.search(query)) {
 *   console.log(item);
 * }
 * ```
 */
export class ResponseStream<T> implements AsyncIterable<T> {
  /** The response it comes from; its body must not be read beside. */
  readonly response: Response;
  readonly #body: ResponseBody;
  readonly #items: AsyncGenerator<T>;

  constructor(body: ResponseBody, items: AsyncGenerator<T>) {
    this.response = body.response;
    this.#body = body;
    this.#items = items;
  }

  /** Iterates over the items. */
  [Symbol.asyncIterator](): AsyncIterator<T> {
    return this.#items;
  }

  /** Ends the transfer. */
  cancel(): void {
    this.#body.cancel();
  }

  /** Collects all items. */
  async toArray(): Promise<T[]> {
    const items: T[] = [];
    for await (const item of this) {
      items.push(item);
    }
    return items;
  }

  /** Returns the items as a ReadableStream. */
  toReadableStream(): ReadableStream<T> {
    const items = this.#items;
    return new ReadableStream<T>({
      async pull(controller) {
        const next = await items.next();
        if (next.done === true) {
          controller.close();
        } else {
          controller.enqueue(next.value);
        }
      },
      cancel: () => {
        this.cancel();
      },
    });
  }
}
