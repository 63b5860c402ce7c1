/**
 * Types of `TaskingSensorsInput`.
 *
 * @module
 */

/** The schema `TaskingSensorsInput`. */
export type TaskingSensorsInput = { [key: string]: unknown };
