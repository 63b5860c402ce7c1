/**
 * What can be set on a client and on a single call.
 *
 * @module
 */

import type { Logger } from "./logging.ts";

/** The part of `fetch` that the client uses. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** A request as it is about to be sent; hooks may change it. */
export interface OutgoingRequest {
  method: string;
  url: string;
  readonly headers: Headers;
  readonly operationId: string;
  /** 0 for the first attempt, 1 for the first retry. */
  readonly attempt: number;
}

/** Functions called around every attempt. */
export interface Hooks {
  /** Called before a request is sent; may change method, url and headers. */
  beforeRequest?(request: OutgoingRequest): void | Promise<void>;
  /** Called when a response has arrived; must not read its body. */
  afterResponse?(
    response: Response,
    request: OutgoingRequest,
  ): void | Promise<void>;
}

/** Time as the client sees it; replaceable in tests. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after so many milliseconds, or rejects when aborted. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** A number from 0 to 1, for jitter. */
  random(): number;
}

/** Which of the declared servers is used. */
export interface ServerChoice {
  /** Position in the document; default 0. */
  readonly index?: number;
  /** Name in the document (OpenAPI 3.2). */
  readonly name?: string;
  readonly variables?: Readonly<Record<string, string>>;
}

/** Settings that a client and a single call share. */
export interface CommonOptions {
  /** Milliseconds for one attempt; default 60,000. 0 means no limit. */
  readonly timeout?: number | undefined;
  /** How often a failed attempt is repeated; default 2. */
  readonly maxRetries?: number | undefined;
  /** Headers to add; null removes one that the client would send. */
  readonly headers?:
    Readonly<Record<string, string | null | undefined>> | undefined;
  /** Query parameters to add. */
  readonly query?:
    Readonly<Record<string, string | number | boolean | undefined>> | undefined;
  /** Most bytes of a decoded response body that are read into memory. */
  readonly maxResponseBytes?: number | undefined;
}

/** Settings of a single call. */
export interface RequestOptions extends CommonOptions {
  /** Ends the call when it fires. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Key under which the server recognises repetitions of this call. Made up
   * if the operation accepts one; the same on every attempt.
   */
  readonly idempotencyKey?: string | undefined;
  /**
   * Media type of the body where the operation offers several; JSON if it is
   * among them. Data can travel as any JSON, and as YAML, of which JSON is a
   * part.
   */
  readonly contentType?: string | undefined;
  /** Members to add to a JSON or form body. */
  readonly body?: Readonly<Record<string, unknown>> | undefined;
}

/** Settings of a client; credentials are added by the generated client. */
export interface ClientOptions extends CommonOptions {
  /** Replaces the server of the document. */
  readonly baseURL?: string | undefined;
  /** Which of the declared servers to use. */
  readonly server?: ServerChoice | undefined;
  /** Where the document was fetched: the base of relative server URLs. */
  readonly documentURL?: string | undefined;
  /** Replaces the global `fetch`. */
  readonly fetch?: Fetch | undefined;
  /** Further members of the second argument of `fetch`. */
  readonly fetchOptions?: RequestInit | undefined;
  /** Longest wait between attempts in milliseconds; default 60,000. */
  readonly maxRetryDelay?: number | undefined;
  /**
   * What happens on redirects. `safe` (default) follows them without carrying
   * credentials or bodies to another origin; `error` refuses them; `follow`
   * leaves them to `fetch`. Browsers hide redirects from code, so there `safe`
   * refuses them.
   */
  readonly redirect?: "safe" | "error" | "follow" | undefined;
  /** False sends calls without the credentials the document asks for. */
  readonly checkCredentials?: boolean | undefined;
  readonly hooks?: Hooks | undefined;
  /** Receives messages; credentials are redacted. */
  readonly logger?: Logger | undefined;
  /** Replaces clock, sleep and random numbers, for tests. */
  readonly clock?: Clock | undefined;
}

/** The clock of the platform. */
export const systemClock: Clock = {
  now: () => Date.now(),
  random: () => Math.random(),
  sleep: (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(signal.reason as Error);
        return;
      }
      const stop = (): void => {
        clearTimeout(timer);
        reject(signal?.reason as Error);
      };
      const timer = setTimeout(() => {
        signal?.removeEventListener("abort", stop);
        resolve();
      }, milliseconds);
      signal?.addEventListener("abort", stop, { once: true });
    }),
};
