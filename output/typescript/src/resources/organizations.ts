/**
 * The class of `organizations`.
 *
 * @module
 */

import * as functions from "../operations/organizations.ts";
import type {
  OrganizationsCreateParams,
  OrganizationsCreateResult,
} from "../operations/organizations.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";
import { OrganizationsCommitments } from "./organizations-commitments.ts";

/**
 * Organizations
 *
 * Organizations and their spending commitments.
 */
export class Organizations extends Resource {
  /** Operations of `organizations.commitments`. */
  readonly commitments: OrganizationsCommitments = new OrganizationsCommitments(
    this._client,
  );

  /**
   * Create an organization owned by the caller.
   *
   * `POST /v1/op/organizations.create`
   */
  create(
    params: OrganizationsCreateParams,
    options?: RequestOptions,
  ): APIPromise<OrganizationsCreateResult> {
    return functions.organizationsCreate(this._client, params, options);
  }
}
