/**
 * The class of `projects`.
 *
 * @module
 */

import * as functions from "../operations/projects.ts";
import type {
  ProjectsAddMemberParams,
  ProjectsAddMemberResult,
  ProjectsArchiveParams,
  ProjectsArchiveResult,
  ProjectsCreateParams,
  ProjectsCreateResult,
  ProjectsDeleteParams,
  ProjectsDeleteResult,
  ProjectsRemoveMemberParams,
  ProjectsRemoveMemberResult,
  ProjectsUpdateMemberParams,
  ProjectsUpdateMemberResult,
  ProjectsUpdateParams,
  ProjectsUpdateResult,
} from "../operations/projects.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";

/**
 * Projects
 *
 * Spaces that hold items, and the people who work there.
 */
export class Projects extends Resource {
  /**
   * Add a user to a project.
   *
   * `POST /v1/op/projects.add_member`
   */
  add_member(
    params: ProjectsAddMemberParams,
    options?: RequestOptions,
  ): APIPromise<ProjectsAddMemberResult> {
    return functions.projectsAddMember(this._client, params, options);
  }

  /**
   * Archive a project or bring it back.
   *
   * `POST /v1/op/projects.archive`
   */
  archive(
    params: ProjectsArchiveParams,
    options?: RequestOptions,
  ): APIPromise<ProjectsArchiveResult> {
    return functions.projectsArchive(this._client, params, options);
  }

  /**
   * Create a project.
   *
   * `POST /v1/op/projects.create`
   */
  create(
    params: ProjectsCreateParams,
    options?: RequestOptions,
  ): APIPromise<ProjectsCreateResult> {
    return functions.projectsCreate(this._client, params, options);
  }

  /**
   * Delete a project with everything in it.
   *
   * `POST /v1/op/projects.delete`
   */
  delete(
    params: ProjectsDeleteParams,
    options?: RequestOptions,
  ): APIPromise<ProjectsDeleteResult> {
    return functions.projectsDelete(this._client, params, options);
  }

  /**
   * Remove a user from a project.
   *
   * `POST /v1/op/projects.remove_member`
   */
  remove_member(
    params: ProjectsRemoveMemberParams,
    options?: RequestOptions,
  ): APIPromise<ProjectsRemoveMemberResult> {
    return functions.projectsRemoveMember(this._client, params, options);
  }

  /**
   * Change a project.
   *
   * `POST /v1/op/projects.update`
   */
  update(
    params: ProjectsUpdateParams,
    options?: RequestOptions,
  ): APIPromise<ProjectsUpdateResult> {
    return functions.projectsUpdate(this._client, params, options);
  }

  /**
   * Change the role of a member.
   *
   * `POST /v1/op/projects.update_member`
   */
  update_member(
    params: ProjectsUpdateMemberParams,
    options?: RequestOptions,
  ): APIPromise<ProjectsUpdateMemberResult> {
    return functions.projectsUpdateMember(this._client, params, options);
  }
}
