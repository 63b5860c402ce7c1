/**
 * Types of `ShareTargetType`.
 *
 * @module
 */

/** Type of what is shared. */
export type ShareTargetType = "item" | "collection" | (string & {});
