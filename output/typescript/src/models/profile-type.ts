/**
 * Types of `ProfileType`.
 *
 * @module
 */

/** Kind of rendering. */
export type ProfileType =
  "rgb" | "singleband" | "multiband" | "expression" | (string & {});
