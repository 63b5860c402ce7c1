/**
 * Types of `SharePermission`.
 *
 * @module
 */

/** What visitors of a share link may do. */
export type SharePermission = "view" | "download" | (string & {});
