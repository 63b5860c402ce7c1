/**
 * Types of `project`.
 *
 * @module
 */

import type { GcsRegion } from "./gcs.ts";
import type { ItemType } from "./item.ts";

/** The schema `ProjectArchiveInput`. */
export interface ProjectArchiveInput {
  /** Name shown to people. */
  name?: string | null;
  /** Free text for people. */
  description?: string | null;
  /** Whether the project is archived. */
  is_archived?: boolean | null;
  /** Identifier of the project. */
  project_id: string;
}

/** The schema `ProjectCreate`. */
export interface ProjectCreate {
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

/** The schema `ProjectDeleteInput`. */
export interface ProjectDeleteInput {
  /** Identifier of the project. */
  project_id: string;
}

/** Confirmation that a project is gone. */
export interface ProjectDeleteOutput {
  /**
   * Whether the project was deleted.
   *
   * @defaultValue `true`
   */
  deleted?: boolean;
  /** Identifier of the project. */
  project_id: string;
  /**
   * Bytes that became free.
   *
   * @defaultValue `0`
   */
  storage_freed_bytes?: number | bigint;
}

/** The schema `ProjectItemSearchInput`. */
export interface ProjectItemSearchInput {
  /** Bounding box as west, south, east, north in WGS 84 degrees. */
  bbox?: Array<number> | null;
  /** RFC 3339 instant; searches also take an interval written with a slash. */
  datetime?: string | null;
  /**
   * Largest number of results to return.
   *
   * @defaultValue `100`
   */
  limit?: number;
  /**
   * Number of results to skip.
   *
   * @defaultValue `0`
   */
  offset?: number;
  /** Keep only results from these collections. */
  collections?: Array<string> | null;
  /** Keep only entries of this type. */
  type?: ItemType | null;
  /** STAC query extension object. */
  query?: { [key: string]: unknown } | null;
  /** Fields to sort by, most important first. */
  sortby?: Array<{ [key: string]: unknown }> | null;
  /** Identifier of the project. */
  project_id: string;
  /** Write `stac` to get complete STAC items. */
  format?: string | null;
  /** Prefix for the links in the answer. */
  base_url?: string | null;
}

/** The schema `ProjectJobGetInput`. */
export interface ProjectJobGetInput {
  /** Identifier of the job. */
  job_id: string;
}

/** The schema `ProjectJobsInput`. */
export interface ProjectJobsInput {
  /** Identifier of the project. */
  project_id: string;
  /** Keep only entries with this status. */
  status?: string | null;
  /** Keep only jobs of this type. */
  job_type_name?: string | null;
  /**
   * Largest number of results to return.
   *
   * @defaultValue `50`
   */
  limit?: number;
  /**
   * Number of results to skip.
   *
   * @defaultValue `0`
   */
  offset?: number;
}

/** A project. */
export interface ProjectResponse {
  /** Identifier of the project. */
  id: string;
  /** Organization that owns it. */
  organization_id: string;
  /** Name shown to people. */
  name: string;
  /** Free text for people. */
  description?: string | null;
  /** Storage region. */
  gcs_region?: GcsRegion | null;
  /** Bucket that holds the files. */
  gcs_bucket_name?: string | null;
  /**
   * Whether it is archived.
   *
   * @defaultValue `false`
   */
  is_archived?: boolean;
  /** Moment of creation. */
  created_at: string;
  /** Moment of the last change. */
  updated_at: string;
}

/** What a member of a project may do. */
export type ProjectRole = "admin" | "editor" | "viewer" | (string & {});

/** The schema `ProjectUpdateInput`. */
export interface ProjectUpdateInput {
  /** Name shown to people. */
  name?: string | null;
  /** Free text for people. */
  description?: string | null;
  /** Whether the project is archived. */
  is_archived?: boolean | null;
  /** Identifier of the project. */
  project_id: string;
}
