/**
 * Types of `ApiKeyRevokeInput`.
 *
 * @module
 */

/** The schema `ApiKeyRevokeInput`. */
export interface ApiKeyRevokeInput {
  /** Identifier of the API key. */
  key_id: string;
}
