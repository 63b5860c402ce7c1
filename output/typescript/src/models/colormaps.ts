/**
 * Types of `colormaps`.
 *
 * @module
 */

/** Colour ramps by name. */
export interface ColormapsOutput {
  /** Colours of each ramp, lowest value first. */
  colormaps: { [key: string]: Array<string> };
}
