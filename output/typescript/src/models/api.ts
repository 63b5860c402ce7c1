/**
 * Types of `api`.
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

/** The schema `ApiKeyCreateInput`. */
export interface ApiKeyCreateInput {
  /** Name by which the key is recognized. */
  name: string;
  /** Scopes granted to the key. */
  permissions?: Array<string>;
  /** Requests per minute allowed to the key. */
  rate_limit?: number | null;
  /** Days until the key stops working; never when absent. */
  expires_in_days?: number | null;
}

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

/** The schema `ApiKeyListInput`. */
export type ApiKeyListInput = { [key: string]: unknown };

/** The schema `ApiKeyRevokeInput`. */
export interface ApiKeyRevokeInput {
  /** Identifier of the API key. */
  key_id: string;
}

/** Confirmation of a deletion or revocation. */
export interface ApiKeyRevokeOutput {
  /**
   * Whether it was done.
   *
   * @defaultValue `true`
   */
  ok?: boolean;
  /** Identifier of what is gone. */
  id: string;
}

/** A list of API keys. */
export interface ApiKeysListOutput {
  /** The API keys. */
  items: Array<ApiKey>;
  /** Number of API keys in all. */
  total: number;
}
