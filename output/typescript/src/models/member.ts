/**
 * Types of `member`.
 *
 * @module
 */

import type { ProjectRole } from "./project.ts";

/** A member of a project. */
export interface MemberOutput {
  /** Identifier of the project. */
  project_id?: string;
  /** Identifier of the user. */
  user_id?: string;
  /** What the member may do. */
  role?: ProjectRole;
  /** Moment at which the member was added. */
  added_at?: string;
  /** Further members. */
  [key: string]: unknown;
}
