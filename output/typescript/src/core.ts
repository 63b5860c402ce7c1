/**
 * The client without its groups of operations, for small bundles: use it with
 * the functions of `@geopera/sdk/functions`.
 *
 * @module
 */

import { api } from "./api.ts";
import type { Secret } from "./runtime/auth.ts";
import { APIClient } from "./runtime/client.ts";
import type { ClientOptions } from "./runtime/options.ts";

/** Settings of a client. */
export interface GeoperaOptions extends ClientOptions {
  /**
   * An API key.
   *
   * Default: the environment variable `GEOPERA_API_KEY`.
   */
  readonly apiKey?: Secret | undefined;
  /**
   * An API key or a session token.
   *
   * Default: the environment variable `GEOPERA_BEARER_TOKEN`.
   */
  readonly bearerToken?: Secret | undefined;
}

/** A client for the functions of `@geopera/sdk/functions`. */
export class GeoperaCore extends APIClient {
  /** The settings it was made with. */
  readonly options: GeoperaOptions;

  constructor(options: GeoperaOptions = {}) {
    super(api, options);
    this.options = options;
  }
}

export { GeoperaCore as Geopera };
