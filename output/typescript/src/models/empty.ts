/**
 * Types of `Empty`.
 *
 * @module
 */

/** The schema `_Empty`. */
export type Empty = { [key: string]: unknown };
