/**
 * Which failures are worth another attempt, and when.
 *
 * @module
 */

import type { Clock } from "./options.ts";

/** First and largest wait of the exponential back-off, in milliseconds. */
const FIRST_DELAY = 500;
const MAX_BACKOFF = 8000;

/** What the decision depends on. */
export interface RetryContext {
  /** True if repeating the request has no further effect. */
  readonly isRepeatable: boolean;
  readonly attempt: number;
  readonly maxDelay: number;
  readonly clock: Clock;
}

/**
 * Returns how long to wait before another attempt after a status, or
 * undefined if there must be none.
 *
 * 429 always, 503 with Retry-After always, 408, 500, 502, 503 and 504 if the
 * request is repeatable. Retry-After is a lower bound; beyond the ceiling the
 * error is reported at once.
 */
export function delayAfterStatus(
  response: Response,
  context: RetryContext,
): number | undefined {
  const header = response.headers.get("retry-after");
  const { status } = response;
  const isRetryable =
    status === 429 ||
    (status === 503 && header !== null) ||
    (context.isRepeatable && [408, 500, 502, 503, 504].includes(status));
  if (!isRetryable) {
    return undefined;
  }
  const requested = retryAfter(header, response.headers.get("date"), context);
  if (requested === undefined) {
    return backoff(context);
  }
  if (requested > context.maxDelay) {
    return undefined;
  }
  const jitter = requested * 0.1 * context.clock.random();
  return Math.min(requested + jitter, context.maxDelay);
}

/**
 * Returns how long to wait after a connection failed, or undefined. A request
 * that was never sent may always be repeated.
 */
export function delayAfterFault(
  wasSent: boolean,
  context: RetryContext,
): number | undefined {
  return context.isRepeatable || !wasSent ? backoff(context) : undefined;
}

/** Exponential back-off with jitter. */
function backoff(context: RetryContext): number {
  const ceiling = Math.min(FIRST_DELAY * 2 ** context.attempt, MAX_BACKOFF);
  const delay = ceiling * (0.5 + context.clock.random() / 2);
  return Math.min(delay, context.maxDelay);
}

/** Reads Retry-After: seconds or an HTTP date (RFC 9110, 10.2.3). */
function retryAfter(
  header: string | null,
  date: string | null,
  context: RetryContext,
): number | undefined {
  if (header === null) {
    return undefined;
  }
  const text = header.trim();
  if (/^\d+(\.\d+)?$/.test(text)) {
    return Number(text) * 1000;
  }
  const time = /[A-Za-z]{3}/.test(text) ? Date.parse(text) : NaN;
  if (Number.isNaN(time)) {
    return undefined;
  }
  const sent = date === null ? NaN : Date.parse(date);
  const now = Number.isNaN(sent) ? context.clock.now() : sent;
  return Math.max(0, time - now);
}
