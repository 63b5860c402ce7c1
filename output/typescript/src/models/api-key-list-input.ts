/**
 * Types of `ApiKeyListInput`.
 *
 * @module
 */

/** The schema `ApiKeyListInput`. */
export type ApiKeyListInput = { [key: string]: unknown };
