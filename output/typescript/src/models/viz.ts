/**
 * Types of `viz`.
 *
 * @module
 */

/** The schema `VizListInput`. */
export type VizListInput = { [key: string]: unknown };
