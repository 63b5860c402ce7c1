/**
 * The class of `organizations.commitments`.
 *
 * @module
 */

import * as functions from "../operations/organizations-commitments.ts";
import type {
  OrganizationsCommitmentsListParams,
  OrganizationsCommitmentsListResult,
  OrganizationsCommitmentsStatementParams,
  OrganizationsCommitmentsStatementResult,
} from "../operations/organizations-commitments.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";

/** Operations of `organizations.commitments`. */
export class OrganizationsCommitments extends Resource {
  /**
   * List spending commitments.
   *
   * Without any member of the body, an empty one is sent.
   *
   * `POST /v1/op/organizations.commitments.list`
   */
  list(
    params?: OrganizationsCommitmentsListParams,
    options?: RequestOptions,
  ): APIPromise<OrganizationsCommitmentsListResult> {
    return functions.organizationsCommitmentsList(
      this._client,
      params,
      options,
    );
  }

  /**
   * Show the statement of one month.
   *
   * `POST /v1/op/organizations.commitments.statement`
   */
  statement(
    params: OrganizationsCommitmentsStatementParams,
    options?: RequestOptions,
  ): APIPromise<OrganizationsCommitmentsStatementResult> {
    return functions.organizationsCommitmentsStatement(
      this._client,
      params,
      options,
    );
  }
}
