/**
 * The result of a call: a promise that also gives access to the response.
 *
 * @module
 */

import { decodeHeaders, decodeResponse } from "./decode.ts";
import type { ResponseHeaders } from "./decode.ts";
import type { OperationDescription } from "./description.ts";
import type { Exchange } from "./exchange.ts";

/** A decoded body together with the response it came in. */
export interface WithResponse<T> {
  readonly data: T;
  readonly response: Response;
  /** The declared response headers, decoded. */
  readonly headers: ResponseHeaders;
  /** The request id the server gave, if it gave one. */
  readonly requestId: string | undefined;
}

/**
 * The promise of a call. The request is on its way already; the body is
 * decoded when the promise is awaited.
 */
export class APIPromise<T> extends Promise<T> {
  readonly #operation: OperationDescription;
  readonly #exchange: Promise<Exchange>;
  #data: Promise<T> | undefined;

  constructor(operation: OperationDescription, exchange: Promise<Exchange>) {
    // The state of this object's own promise is never looked at.
    super((resolve) => {
      resolve(undefined as T);
    });
    this.#operation = operation;
    this.#exchange = exchange;
  }

  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  /** Resolves to the response with its body unread; rejects like the call. */
  async asResponse(): Promise<Response> {
    const exchange = await this.#exchange;
    exchange.detach();
    return exchange.response;
  }

  /** Resolves to the decoded body and the response. */
  async withResponse(): Promise<WithResponse<T>> {
    const [{ response }, data] = await Promise.all([
      this.#exchange,
      this.#decode(),
    ]);
    return {
      data,
      response,
      headers: decodeHeaders(this.#operation, response),
      requestId: response.headers.get("x-request-id") ?? undefined,
    };
  }

  #decode(): Promise<T> {
    this.#data ??= this.#exchange.then(
      (exchange) => decodeResponse(this.#operation, exchange) as Promise<T>,
    );
    return this.#data;
  }

  override then<A = T, B = never>(
    onfulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    onrejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#decode().then(onfulfilled, onrejected);
  }

  override catch<B = never>(
    onrejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<T | B> {
    return this.#decode().catch(onrejected);
  }

  override finally(onfinally?: (() => void) | null): Promise<T> {
    return this.#decode().finally(onfinally);
  }
}
