/**
 * Types of `ProjectRole`.
 *
 * @module
 */

/** What a member of a project may do. */
export type ProjectRole = "admin" | "editor" | "viewer" | (string & {});
