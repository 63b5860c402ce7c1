/**
 * The settings of a client with all defaults filled in.
 *
 * @module
 */

import { collectCredentials } from "./auth.ts";
import type { Credentials, TokenSource } from "./auth.ts";
import type { ApiDescription } from "./description.ts";
import { InvalidArgumentError } from "./errors.ts";
import { systemClock } from "./options.ts";
import type { ClientOptions, Clock, Fetch } from "./options.ts";
import { environment, isBrowser } from "./platform.ts";

/** What every call of a client needs. */
export interface Settings {
  readonly api: ApiDescription;
  readonly options: ClientOptions;
  readonly baseURL: string | undefined;
  readonly fetch: Fetch;
  readonly clock: Clock;
  readonly credentials: Credentials;
  readonly tokens: TokenSource | undefined;
  /** Headers of every request. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Header and query names that carry credentials, in lower case. */
  readonly secretNames: ReadonlySet<string>;
}

/**
 * Returns the settings for a document and the options of a client.
 *
 * @throws {InvalidArgumentError} if there is no `fetch` or the base URL is
 *   not an HTTP URL.
 */
export function resolveSettings(
  api: ApiDescription,
  options: ClientOptions,
): Settings {
  const fetch = options.fetch ?? (globalThis.fetch as Fetch | undefined);
  if (fetch === undefined) {
    throw new InvalidArgumentError("fetch", "There is no fetch: pass one");
  }
  const clock = options.clock ?? systemClock;
  // Called without a receiver, as browsers demand.
  const call: Fetch = (url, init) => fetch(url, init);
  const baseURL =
    options.baseURL ?? environment(`${api.environmentPrefix}_BASE_URL`);
  if (baseURL !== undefined && !/^https?:\/\/[^/\s]\S*$/i.test(baseURL)) {
    throw new InvalidArgumentError(
      "baseUrl",
      "baseURL must be an http or https URL",
    );
  }
  return {
    api,
    options,
    baseURL,
    fetch: call,
    clock,
    credentials: collectCredentials(api, { ...options }),
    tokens: api.tokenSource?.(call, clock),
    headers: isBrowser()
      ? []
      : [["User-Agent", `${api.packageName}/${api.packageVersion}`]],
    secretNames: new Set(
      Object.values(api.securitySchemes).flatMap(({ name }) =>
        name === undefined ? [] : [name.toLowerCase()],
      ),
    ),
  };
}
