/**
 * Types of `webhook`.
 *
 * @module
 */

/** Request to an address of your own. */
export interface WebhookChannel {
  /** Tells the channels apart. */
  kind: "webhook";
  /** Address that is called. */
  endpoint_url: string;
  /** Additional headers. */
  headers?: { [key: string]: string };
}
