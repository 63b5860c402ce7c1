/**
 * Functions of `projects`, one for each operation.
 *
 * @module
 */

import type { AddMemberInputRole } from "../models/add.ts";
import type { GcsRegion } from "../models/gcs.ts";
import type { HTTPValidationError } from "../models/http.ts";
import type { MemberOutput } from "../models/member.ts";
import type { Problem } from "../models/problem.ts";
import type {
  ProjectDeleteOutput,
  ProjectResponse,
} from "../models/project.ts";
import type { RemoveMemberOutput } from "../models/remove.ts";
import type { UpdateMemberInputRole } from "../models/update.ts";
import type { APIClient } from "../runtime/client.ts";
import * as codecs from "../runtime/codecs.ts";
import type {
  OperationDescription,
  ResponseDescription,
} from "../runtime/description.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";

const httpValidationErrorResponse: ResponseDescription = {
  content: {
    "application/json": codecs.json,
  },
  schema: "HTTPValidationError",
};

const jsonResponse: ResponseDescription = {
  content: {
    "application/json": codecs.json,
  },
};

const problemResponse: ResponseDescription = {
  content: {
    "application/problem+json": codecs.json,
  },
  headers: {
    "Retry-After": "integer",
  },
  schema: "Problem",
};

/** Arguments of `projectsAddMember`. */
export interface ProjectsAddMemberParams {
  /** Identifier of the project. */
  project_id: string;
  /** User to add. */
  user_id: string;
  /**
   * Role of the member in the project.
   *
   * @defaultValue `"editor"`
   */
  role?: AddMemberInputRole;
}

/** What `projectsAddMember` resolves to. */
export type ProjectsAddMemberResult = MemberOutput;

/** The body of errors of `projectsAddMember`. */
export type ProjectsAddMemberErrorBody = Problem | HTTPValidationError;

const add_memberOperation: OperationDescription = {
  id: "projects.add_member",
  method: "POST",
  path: "/v1/op/projects.add_member",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["project_id", "user_id"],
    content: {
      "application/json": codecs.json,
    },
  },
  responses: {
    "200": jsonResponse,
    "401": {
      content: {
        "application/problem+json": codecs.json,
      },
      schema: "Problem",
    },
    "403": {
      content: {
        "application/problem+json": codecs.json,
      },
      schema: "Problem",
    },
    "404": {
      content: {
        "application/problem+json": codecs.json,
      },
      schema: "Problem",
    },
    "422": httpValidationErrorResponse,
    "429": problemResponse,
    "500": {
      content: {
        "application/problem+json": codecs.json,
      },
      schema: "Problem",
    },
  },
  security: [["bearerAuth"], ["apiKeyAuth"]],
};

/**
 * Add a user to a project.
 *
 * `POST /v1/op/projects.add_member`
 */
export function projectsAddMember(
  client: APIClient,
  params: ProjectsAddMemberParams,
  options?: RequestOptions,
): APIPromise<ProjectsAddMemberResult> {
  return client.request<ProjectsAddMemberResult>(
    add_memberOperation,
    params,
    options,
  );
}

/** Arguments of `projectsArchive`. */
export interface ProjectsArchiveParams {
  /** Identifier of the project. */
  project_id: string;
  /** Name shown to people. */
  name?: string | null;
  /** Free text for people. */
  description?: string | null;
  /** Whether the project is archived. */
  is_archived?: boolean | null;
}

/** What `projectsArchive` resolves to. */
export type ProjectsArchiveResult = ProjectResponse;

/** The body of errors of `projectsArchive`. */
export type ProjectsArchiveErrorBody = Problem | HTTPValidationError;

const archiveOperation: OperationDescription = {
  id: "projects.archive",
  method: "POST",
  path: "/v1/op/projects.archive",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["project_id"],
    content: {
      "application/json": codecs.json,
    },
  },
  responses: {
    "200": jsonResponse,
    "401": {
      content: {
        "application/problem+json": codecs.json,
      },
      schema: "Problem",
    },
    "403": {
      content: {
        "application/problem+json": codecs.json,
      },
      schema: "Problem",
    },
    "404": {
      content: {
        "application/problem+json": codecs.json,
      },
      schema: "Problem",
    },
    "422": httpValidationErrorResponse,
    "429": problemResponse,
    "500": {
      content: {
        "application/problem+json": codecs.json,
      },
      schema: "Problem",
    },
  },
  security: [["bearerAuth"], ["apiKeyAuth"]],
};

/**
 * Archive a project or bring it back.
 *
 * `POST /v1/op/projects.archive`
 */
export function projectsArchive(
  client: APIClient,
  params: ProjectsArchiveParams,
  options?: RequestOptions,
): APIPromise<ProjectsArchiveResult> {
  return client.request<ProjectsArchiveResult>(
    archiveOperation,
    params,
    options,
  );
}

/** Arguments of `projectsCreate`. */
export interface ProjectsCreateParams {
  /** Name shown to people. */
  name: string;
  /** Free text for people. */
  description?: string | null;
  /**
   * Storage region for the files of the project.
   *
   * @defaultValue `"australia-southeast1"`
   */
  gcs_region?: GcsRegion;
}

/** What `projectsCreate` resolves to. */
export type ProjectsCreateResult = ProjectResponse;

/** The body of errors of `projectsCreate`. */
export type ProjectsCreateErrorBody = Problem | HTTPValidationError;

const createOperation: OperationDescription = {
  id: "projects.create",
  method: "POST",
  path: "/v1/op/projects.create",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["name"],
    content: {
      "application/json": codecs.json,
    },
  },
  responses: {
    "200": jsonResponse,
    "401": {
      content: {
        "application/problem+json": codecs.json,
      },
      schema: "Problem",
    },
    "403": {
      content: {
        "application/problem+json": codecs.json,
      },
      schema: "Problem",
    },
    "404": {
      content: {
        "application/problem+json": codecs.json,
      },
      schema: "Problem",
    },
    "422": httpValidationErrorResponse,
    "429": problemResponse,
    "500": {
      content: {
        "application/problem+json": codecs.json,
      },
      schema: "Problem",
    },
  },
  security: [["bearerAuth"], ["apiKeyAuth"]],
};

/**
 * Create a project.
 *
 * `POST /v1/op/projects.create`
 */
export function projectsCreate(
  client: APIClient,
  params: ProjectsCreateParams,
  options?: RequestOptions,
): APIPromise<ProjectsCreateResult> {
  return client.request<ProjectsCreateResult>(createOperation, params, options);
}

/** Arguments of `projectsDelete`. */
export interface ProjectsDeleteParams {
  /** Identifier of the project. */
  project_id: string;
}

/** What `projectsDelete` resolves to. */
export type ProjectsDeleteResult = ProjectDeleteOutput;

/** The body of errors of `projectsDelete`. */
export type ProjectsDeleteErrorBody = Problem | HTTPValidationError;

const deleteOperation: OperationDescription = {
  id: "projects.delete",
  method: "POST",
  path: "/v1/op/projects.delete",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["project_id"],
    content: {
      "application/json": codecs.json,
    },
  },
  responses: {
    "200": jsonResponse,
    "401": {
      content: {
        "application/problem+json": codecs.json,
      },
      schema: "Problem",
    },
    "403": {
      content: {
        "application/problem+json": codecs.json,
      },
      schema: "Problem",
    },
    "404": {
      content: {
        "application/problem+json": codecs.json,
      },
      schema: "Problem",
    },
    "422": httpValidationErrorResponse,
    "429": problemResponse,
    "500": {
      content: {
        "application/problem+json": codecs.json,
      },
      schema: "Problem",
    },
  },
  security: [["bearerAuth"], ["apiKeyAuth"]],
};

/**
 * Delete a project with everything in it.
 *
 * `POST /v1/op/projects.delete`
 */
export function projectsDelete(
  client: APIClient,
  params: ProjectsDeleteParams,
  options?: RequestOptions,
): APIPromise<ProjectsDeleteResult> {
  return client.request<ProjectsDeleteResult>(deleteOperation, params, options);
}

/** Arguments of `projectsRemoveMember`. */
export interface ProjectsRemoveMemberParams {
  /** Identifier of the project. */
  project_id: string;
  /** Identifier of the user. */
  user_id: string;
}

/** What `projectsRemoveMember` resolves to. */
export type ProjectsRemoveMemberResult = RemoveMemberOutput;

/** The body of errors of `projectsRemoveMember`. */
export type ProjectsRemoveMemberErrorBody = Problem | HTTPValidationError;

const remove_memberOperation: OperationDescription = {
  id: "projects.remove_member",
  method: "POST",
  path: "/v1/op/projects.remove_member",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["project_id", "user_id"],
    content: {
      "application/json": codecs.json,
    },
  },
  responses: {
    "200": jsonResponse,
    "401": {
      content: {
        "application/problem+json": codecs.json,
      },
      schema: "Problem",
    },
    "403": {
      content: {
        "application/problem+json": codecs.json,
      },
      schema: "Problem",
    },
    "404": {
      content: {
        "application/problem+json": codecs.json,
      },
      schema: "Problem",
    },
    "422": httpValidationErrorResponse,
    "429": problemResponse,
    "500": {
      content: {
        "application/problem+json": codecs.json,
      },
      schema: "Problem",
    },
  },
  security: [["bearerAuth"], ["apiKeyAuth"]],
};

/**
 * Remove a user from a project.
 *
 * `POST /v1/op/projects.remove_member`
 */
export function projectsRemoveMember(
  client: APIClient,
  params: ProjectsRemoveMemberParams,
  options?: RequestOptions,
): APIPromise<ProjectsRemoveMemberResult> {
  return client.request<ProjectsRemoveMemberResult>(
    remove_memberOperation,
    params,
    options,
  );
}

/** Arguments of `projectsUpdate`. */
export interface ProjectsUpdateParams {
  /** Identifier of the project. */
  project_id: string;
  /** Name shown to people. */
  name?: string | null;
  /** Free text for people. */
  description?: string | null;
  /** Whether the project is archived. */
  is_archived?: boolean | null;
}

/** What `projectsUpdate` resolves to. */
export type ProjectsUpdateResult = ProjectResponse;

/** The body of errors of `projectsUpdate`. */
export type ProjectsUpdateErrorBody = Problem | HTTPValidationError;

const updateOperation: OperationDescription = {
  id: "projects.update",
  method: "POST",
  path: "/v1/op/projects.update",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["project_id"],
    content: {
      "application/json": codecs.json,
    },
  },
  responses: {
    "200": jsonResponse,
    "401": {
      content: {
        "application/problem+json": codecs.json,
      },
      schema: "Problem",
    },
    "403": {
      content: {
        "application/problem+json": codecs.json,
      },
      schema: "Problem",
    },
    "404": {
      content: {
        "application/problem+json": codecs.json,
      },
      schema: "Problem",
    },
    "422": httpValidationErrorResponse,
    "429": problemResponse,
    "500": {
      content: {
        "application/problem+json": codecs.json,
      },
      schema: "Problem",
    },
  },
  security: [["bearerAuth"], ["apiKeyAuth"]],
};

/**
 * Change a project.
 *
 * `POST /v1/op/projects.update`
 */
export function projectsUpdate(
  client: APIClient,
  params: ProjectsUpdateParams,
  options?: RequestOptions,
): APIPromise<ProjectsUpdateResult> {
  return client.request<ProjectsUpdateResult>(updateOperation, params, options);
}

/** Arguments of `projectsUpdateMember`. */
export interface ProjectsUpdateMemberParams {
  /** Identifier of the project. */
  project_id: string;
  /** Identifier of the user. */
  user_id: string;
  /** Role of the member in the project. */
  role: UpdateMemberInputRole;
}

/** What `projectsUpdateMember` resolves to. */
export type ProjectsUpdateMemberResult = MemberOutput;

/** The body of errors of `projectsUpdateMember`. */
export type ProjectsUpdateMemberErrorBody = Problem | HTTPValidationError;

const update_memberOperation: OperationDescription = {
  id: "projects.update_member",
  method: "POST",
  path: "/v1/op/projects.update_member",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["project_id", "user_id", "role"],
    content: {
      "application/json": codecs.json,
    },
  },
  responses: {
    "200": jsonResponse,
    "401": {
      content: {
        "application/problem+json": codecs.json,
      },
      schema: "Problem",
    },
    "403": {
      content: {
        "application/problem+json": codecs.json,
      },
      schema: "Problem",
    },
    "404": {
      content: {
        "application/problem+json": codecs.json,
      },
      schema: "Problem",
    },
    "422": httpValidationErrorResponse,
    "429": problemResponse,
    "500": {
      content: {
        "application/problem+json": codecs.json,
      },
      schema: "Problem",
    },
  },
  security: [["bearerAuth"], ["apiKeyAuth"]],
};

/**
 * Change the role of a member.
 *
 * `POST /v1/op/projects.update_member`
 */
export function projectsUpdateMember(
  client: APIClient,
  params: ProjectsUpdateMemberParams,
  options?: RequestOptions,
): APIPromise<ProjectsUpdateMemberResult> {
  return client.request<ProjectsUpdateMemberResult>(
    update_memberOperation,
    params,
    options,
  );
}
