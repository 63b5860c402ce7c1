/**
 * Types of `position`.
 *
 * @module
 */

/** Longitude, latitude and optionally height. */
export type Position = Array<number>;
