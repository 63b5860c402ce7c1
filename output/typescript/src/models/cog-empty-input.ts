/**
 * Types of `CogEmptyInput`.
 *
 * @module
 */

/** The schema `CogEmptyInput`. */
export type CogEmptyInput = { [key: string]: unknown };
