/**
 * Types of `ApiKeyCreateInput`.
 *
 * @module
 */

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
