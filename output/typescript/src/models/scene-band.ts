/**
 * Types of `SceneBand`.
 *
 * @module
 */

/** A band of a scene. */
export interface SceneBand {
  /** Name of the band. */
  name: string;
  /** What it measures. */
  description?: string | null;
}
