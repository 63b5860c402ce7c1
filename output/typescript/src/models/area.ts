/**
 * Types of `area`.
 *
 * @module
 */

/** The schema `_Area`. */
export interface Area {
  /** Name of a published clipping area. */
  area: string;
}
