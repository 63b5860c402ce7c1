/**
 * Types of `VizListInput`.
 *
 * @module
 */

/** The schema `VizListInput`. */
export type VizListInput = { [key: string]: unknown };
