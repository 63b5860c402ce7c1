/**
 * Types of `empty`.
 *
 * @module
 */

/** The schema `_Empty`. */
export type Empty = { [key: string]: unknown };
