/**
 * The class of `share.link`.
 *
 * @module
 */

import * as functions from "../operations/share-link.ts";
import type {
  ShareLinkCreateParams,
  ShareLinkCreateResult,
  ShareLinkRevokeParams,
  ShareLinkRevokeResult,
  ShareLinkValidateParams,
  ShareLinkValidateResult,
} from "../operations/share-link.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";

/** Operations of `share.link`. */
export class ShareLink extends Resource {
  /**
   * Share an item or a collection through a link with a password.
   *
   * `POST /v1/op/share.link.create`
   */
  create(
    params: ShareLinkCreateParams,
    options?: RequestOptions,
  ): APIPromise<ShareLinkCreateResult> {
    return functions.shareLinkCreate(this._client, params, options);
  }

  /**
   * Stop a share link from working.
   *
   * `POST /v1/op/share.link.revoke`
   */
  revoke(
    params: ShareLinkRevokeParams,
    options?: RequestOptions,
  ): APIPromise<ShareLinkRevokeResult> {
    return functions.shareLinkRevoke(this._client, params, options);
  }

  /**
   * Open a share link with its password.
   *
   * Needs no account: the token and the password are enough.
   *
   * `POST /v1/op/share.link.validate`
   */
  validate(
    params: ShareLinkValidateParams,
    options?: RequestOptions,
  ): APIPromise<ShareLinkValidateResult> {
    return functions.shareLinkValidate(this._client, params, options);
  }
}
