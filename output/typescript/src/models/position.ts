/**
 * Types of `Position`.
 *
 * @module
 */

/** Longitude, latitude and optionally height. */
export type Position = Array<number>;
