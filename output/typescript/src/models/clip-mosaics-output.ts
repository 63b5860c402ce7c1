/**
 * Types of `ClipMosaicsOutput`.
 *
 * @module
 */

import type { ClipMosaic } from "./clip-mosaic.ts";

/** A list of clip mosaics. */
export interface ClipMosaicsOutput {
  /** The clip mosaics. */
  items: Array<ClipMosaic>;
  /** Number of clip mosaics in all. */
  total: number;
}
