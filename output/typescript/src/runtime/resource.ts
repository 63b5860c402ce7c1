/**
 * A group of operations of a client.
 *
 * @module
 */

import type { APIClient } from "./client.ts";

/** The ancestor of all groups of operations. */
export class Resource {
  /** The client that the operations are sent with. */
  protected readonly _client: APIClient;

  constructor(client: APIClient) {
    this._client = client;
  }
}
