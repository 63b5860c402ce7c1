/**
 * Waiting for something to be done.
 *
 * @module
 */

import { RequestAbortedError, RequestTimeoutError } from "./errors.ts";
import { systemClock } from "./options.ts";
import type { Clock } from "./options.ts";

/** How {@link poll} waits. */
export interface PollOptions<T> {
  /** Tells whether the wait is over. */
  readonly until: (value: T) => boolean;
  /** Milliseconds between two looks; default 2,000. */
  readonly interval?: number;
  /** Factor by which the interval grows; default 1.5. */
  readonly backoff?: number;
  /** Longest interval in milliseconds; default 30,000. */
  readonly maxInterval?: number;
  /** Milliseconds for the whole wait; default no limit. */
  readonly timeout?: number;
  readonly signal?: AbortSignal;
  readonly clock?: Clock;
}

/**
 * Calls a function until its result is final, and returns that result.
 *
 * ```ts
 * const job = await poll(() => client.jobs.get({ job_id }), {
 *   until: ({ status }) => status === "done" || status === "failed",
 * });
 * ```
 *
 * @throws {RequestTimeoutError} if the time ran out.
 * @throws {RequestAbortedError} if the signal fired.
 */
export async function poll<T>(
  look: () => PromiseLike<T>,
  options: PollOptions<T>,
): Promise<T> {
  const clock = options.clock ?? systemClock;
  const end = clock.now() + (options.timeout ?? Infinity);
  let interval = options.interval ?? 2000;
  for (;;) {
    const value = await look();
    if (options.until(value)) {
      return value;
    }
    if (clock.now() + interval > end) {
      throw new RequestTimeoutError("The wait took too long");
    }
    await clock.sleep(interval, options.signal).catch((cause: unknown) => {
      throw new RequestAbortedError("The wait was aborted", { cause });
    });
    interval = Math.min(
      interval * (options.backoff ?? 1.5),
      options.maxInterval ?? 30_000,
    );
  }
}
