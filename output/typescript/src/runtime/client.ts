/**
 * The client without the operations of a particular API.
 *
 * @module
 */

import type { ApiDescription, OperationDescription } from "./description.ts";
import type { Exchange } from "./exchange.ts";
import type { ClientOptions, RequestOptions } from "./options.ts";
import { APIPromise } from "./promise.ts";
import { prepareRequest } from "./request.ts";
import { send } from "./send.ts";
import type { Arguments } from "./serialize.ts";
import { resolveSettings } from "./settings.ts";
import type { Settings } from "./settings.ts";

/** A request on its way. */
export interface StartedRequest {
  /** Where it went; empty if it could not be made. */
  readonly url: string;
  readonly exchange: Promise<Exchange>;
}

/** Sends the operations of an API; the functions of the package use it. */
export class APIClient {
  readonly #settings: Settings;

  constructor(api: ApiDescription, options: ClientOptions) {
    this.#settings = resolveSettings(api, options);
  }

  /**
   * Calls an operation.
   *
   * @param path - Further arguments, kept apart to spare compilers the type
   *   of both together.
   */
  request<T>(
    operation: OperationDescription,
    args?: object,
    options: RequestOptions = {},
    path?: object,
  ): APIPromise<T> {
    const all = path ? { ...args, ...path } : args;
    const { exchange } = this.start(operation, all, options);
    return new APIPromise<T>(operation, exchange);
  }

  /**
   * Starts one request; {@link APIClient.request} and lists are made of it.
   *
   * @param link - A complete URL that replaces path and query.
   */
  start(
    operation: OperationDescription,
    args: object | undefined,
    options: RequestOptions,
    link?: string,
  ): StartedRequest {
    try {
      const request = prepareRequest(
        this.#settings,
        operation,
        args as Arguments | undefined,
        options,
        link,
      );
      const exchange = send(this.#settings, request, options);
      return { url: request.url, exchange };
    } catch (error) {
      return { url: "", exchange: Promise.reject(error as Error) };
    }
  }
}
