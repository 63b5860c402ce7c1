/**
 * Types of `ClipAreasOutput`.
 *
 * @module
 */

import type { ClipArea } from "./clip-area.ts";

/** A list of clip areas. */
export interface ClipAreasOutput {
  /** The clip areas. */
  items: Array<ClipArea>;
  /** Number of clip areas in all. */
  total: number;
}
