/**
 * A group of operations of a client.
 *
 * @module
 */

import type { APIClient } from "./client.ts";

/** The ancestor of all groups of operations. */
export class Resource {
  /** The client that the operations are sent with. */
  protected readonly client: APIClient;

  constructor(client: APIClient) {
    this.client = client;
  }
}
