/**
 * Types of `ApiKeyCreateOutput`.
 *
 * @module
 */

/** A new API key, with its secret. */
export interface ApiKeyCreateOutput {
  /** Identifier of the key. */
  id: string;
  /** Secret; shown only in this answer. */
  key?: string | null;
  /** First characters of the secret. */
  prefix: string;
  /** Name by which the key is recognized. */
  name: string;
  /** Scopes granted to the key. */
  permissions: Array<string>;
  /** Moment at which it stops working. */
  expires_at?: string | null;
  /** Moment of creation. */
  created_at: string;
}
