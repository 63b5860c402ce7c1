/**
 * Types of `ProfileLayer`.
 *
 * @module
 */

/** Layer of a visualization profile. */
export type ProfileLayer = "sensor" | "auto" | "user" | (string & {});
