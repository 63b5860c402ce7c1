/**
 * The class of `api_keys`.
 *
 * @module
 */

import * as functions from "../operations/api-keys.ts";
import type {
  ApiKeysCreateParams,
  ApiKeysCreateResult,
  ApiKeysListResult,
  ApiKeysRevokeParams,
  ApiKeysRevokeResult,
} from "../operations/api-keys.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";

/**
 * API keys
 *
 * Minting, listing and revoking API keys.
 */
export class ApiKeys extends Resource {
  /**
   * Mint an API key and show its secret this one time.
   *
   * Keep `key` somewhere safe: it cannot be shown again.
   *
   * `POST /v1/op/api_keys.create`
   */
  create(
    params: ApiKeysCreateParams,
    options?: RequestOptions,
  ): APIPromise<ApiKeysCreateResult> {
    return functions.apiKeysCreate(this._client, params, options);
  }

  /**
   * List the API keys of the organization without their secrets.
   *
   * `POST /v1/op/api_keys.list`
   */
  list(options?: RequestOptions): APIPromise<ApiKeysListResult> {
    return functions.apiKeysList(this._client, options);
  }

  /**
   * Stop an API key from working.
   *
   * `POST /v1/op/api_keys.revoke`
   */
  revoke(
    params: ApiKeysRevokeParams,
    options?: RequestOptions,
  ): APIPromise<ApiKeysRevokeResult> {
    return functions.apiKeysRevoke(this._client, params, options);
  }
}
