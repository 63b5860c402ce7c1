/**
 * Types of `ApiKeysListOutput`.
 *
 * @module
 */

import type { ApiKey } from "./api-key.ts";

/** A list of API keys. */
export interface ApiKeysListOutput {
  /** The API keys. */
  items: Array<ApiKey>;
  /** Number of API keys in all. */
  total: number;
}
