/**
 * Types of `lifecycle`.
 *
 * @module
 */

/** Stage in the life of an item. */
export type LifecycleState =
  "active" | "expiring" | "archived" | "expired" | "deleted" | (string & {});
