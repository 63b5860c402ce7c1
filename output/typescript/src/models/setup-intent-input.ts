/**
 * Types of `SetupIntentInput`.
 *
 * @module
 */

/** The schema `SetupIntentInput`. */
export type SetupIntentInput = { [key: string]: unknown };
