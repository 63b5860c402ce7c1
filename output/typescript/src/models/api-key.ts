/**
 * Types of `ApiKey`.
 *
 * @module
 */

/** An API key without its secret. */
export interface ApiKey {
  /** Identifier of the key. */
  id: string;
  /** First characters of the secret. */
  prefix: string;
  /** Name by which the key is recognized. */
  name: string;
  /** Scopes granted to the key. */
  permissions: Array<string>;
  /** Requests per minute allowed to the key. */
  rate_limit?: number | null;
  /** Moment of the last use. */
  last_used_at?: string | null;
  /** Moment at which it stops working. */
  expires_at?: string | null;
  /** Moment of creation. */
  created_at: string;
}
