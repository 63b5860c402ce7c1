/**
 * Types of `SpectralIndicesOutput`.
 *
 * @module
 */

import type { SpectralIndex } from "./spectral-index.ts";

/** A list of spectral indices. */
export interface SpectralIndicesOutput {
  /** The spectral indices. */
  items: Array<SpectralIndex>;
  /** Number of spectral indices in all. */
  total: number;
}
