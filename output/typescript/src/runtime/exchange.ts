/**
 * A response whose body can be read once, with faults as typed errors.
 *
 * @module
 */

import {
  ConnectionError,
  DecodeError,
  RequestAbortedError,
  RequestTimeoutError,
  ResponseTooLargeError,
} from "./errors.ts";
import type { ErrorResponse } from "./errors.ts";
import { decodeText } from "./media.ts";
import type { ResponseBody } from "./media.ts";

/** The signal of one attempt: the caller's signal and the time limit. */
export class Deadline {
  readonly #controller = new AbortController();
  readonly #caller: AbortSignal | undefined;
  readonly #onAbort = (): void => {
    this.#controller.abort(this.#caller?.reason);
  };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isExpired = false;

  constructor(timeout: number, caller: AbortSignal | undefined) {
    this.#caller = caller;
    if (caller?.aborted) {
      this.#onAbort();
    } else {
      caller?.addEventListener("abort", this.#onAbort, { once: true });
    }
    if (timeout > 0 && timeout <= 0x7fffffff) {
      this.#timer = setTimeout(() => {
        this.#isExpired = true;
        this.#controller.abort();
      }, timeout);
    }
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Stops the time limit; the caller's signal stays in force. */
  stopTimer(): void {
    clearTimeout(this.#timer);
  }

  /** Ends both. */
  release(): void {
    this.stopTimer();
    this.#caller?.removeEventListener("abort", this.#onAbort);
  }

  /** Breaks the transfer off. */
  cancel(): void {
    this.release();
    this.#controller.abort();
  }

  /** Returns the typed error for a fault of `fetch` or of a body. */
  errorFor(cause: unknown, what: string): Error {
    if (this.#caller?.aborted) {
      return new RequestAbortedError(`${what} was aborted`, { cause });
    }
    if (this.#isExpired) {
      return new RequestTimeoutError(`${what} timed out`, { cause });
    }
    return new ConnectionError(`${what} failed: ${reasonOf(cause)}`, { cause });
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) {
    return String(error);
  }
  return error.cause instanceof Error
    ? `${error.message} (${error.cause.message})`
    : error.message;
}

/** Content codings that `fetch` undoes (RFC 9110, 8.4.1), and none. */
const CODING = /^\s*(identity|(x-)?gzip|deflate|br|zstd)?\s*$/i;

/** One response and its body. */
export class Exchange implements ResponseBody {
  readonly response: Response;
  readonly #deadline: Deadline;
  readonly #limit: number;
  readonly #what: string;

  constructor(
    response: Response,
    deadline: Deadline,
    limit: number,
    what: string,
  ) {
    this.response = response;
    this.#deadline = deadline;
    this.#limit = limit;
    this.#what = what;
  }

  async bytes(): Promise<Uint8Array> {
    const chunks: Uint8Array[] = [];
    let size = 0;
    const reader = this.#source().getReader();
    try {
      for (;;) {
        const { done, value } = await reader.read();
        if (done) {
          break;
        }
        size += value.byteLength;
        if (size > this.#limit) {
          throw new ResponseTooLargeError(
            `${this.#what}: the response has more than ${this.#limit} bytes`,
            this.#describe(),
          );
        }
        chunks.push(value);
      }
    } catch (error) {
      if (error instanceof ResponseTooLargeError) {
        this.cancel();
        throw error;
      }
      throw this.#deadline.errorFor(error, this.#what);
    } finally {
      this.#deadline.release();
    }
    this.#checkLength(size);
    return join(chunks, size);
  }

  stream(): ReadableStream<Uint8Array> {
    this.detach();
    const reader = this.#source().getReader();
    const deadline = this.#deadline;
    let size = 0;
    return new ReadableStream<Uint8Array>({
      pull: async (controller) => {
        try {
          const { done, value } = await reader.read();
          if (done) {
            deadline.release();
            this.#checkLength(size);
            controller.close();
          } else {
            size += value.byteLength;
            controller.enqueue(value);
          }
        } catch (error) {
          const isTyped = error instanceof ConnectionError;
          controller.error(
            isTyped ? error : deadline.errorFor(error, this.#what),
          );
        }
      },
      cancel: () => {
        deadline.cancel();
      },
    });
  }

  detach(): void {
    this.#deadline.stopTimer();
  }

  cancel(): void {
    this.#deadline.cancel();
  }

  /** Drops a body that nobody wants, so that the connection is free again. */
  discard(): void {
    this.#deadline.release();
    discardBody(this.response);
  }

  fail(cause: unknown, bytes?: Uint8Array): DecodeError {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return new DecodeError(
      `${this.#what}: the response cannot be decoded: ${reason}`,
      this.#describe(bytes),
      { cause },
    );
  }

  /** @throws {DecodeError} for a coding that `fetch` hands through as it is. */
  #source(): ReadableStream<Uint8Array> {
    const codings = this.response.headers.get("content-encoding") ?? "";
    const unknown = codings.split(",").find((name) => !CODING.test(name));
    if (unknown !== undefined) {
      throw this.fail(new TypeError(`unknown coding ${unknown}`));
    }
    return (this.response.body ??
      new Blob([]).stream()) as ReadableStream<Uint8Array>;
  }

  #describe(bytes?: Uint8Array): ErrorResponse {
    const { status, headers } = this.response;
    if (bytes === undefined) {
      return { status, headers };
    }
    const bodyText = decodeText(bytes, headers.get("content-type"));
    return { status, headers, bodyText };
  }

  /** Not every `fetch` notices a body that ends early. */
  #checkLength(size: number): void {
    const { headers } = this.response;
    const announced = headers.get("content-length");
    if (
      announced !== null &&
      !headers.has("content-encoding") &&
      size < Number(announced)
    ) {
      throw new ConnectionError(
        `${this.#what} failed: ${size} of ${announced} bytes arrived`,
      );
    }
  }
}

/** Not awaited: a clone that somebody holds would delay it for ever. */
export function discardBody(response: Response): void {
  response.body?.cancel().catch(() => undefined);
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const [first] = chunks;
  if (chunks.length === 1 && first !== undefined) {
    return first;
  }
  const result = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    result.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return result;
}
