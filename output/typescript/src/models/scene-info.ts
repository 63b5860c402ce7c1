/**
 * Types of `SceneInfo`.
 *
 * @module
 */

import type { SceneBand } from "./scene-band.ts";

/** What is known about one scene. */
export interface SceneInfo {
  /** Identifier of the scene at its provider. */
  scene_id: string;
  /** Name of the provider. */
  provider: string;
  /** Bounding box as west, south, east, north. */
  bounds: Array<number>;
  /** Smallest zoom level worth showing. */
  minzoom: number;
  /** Largest zoom level worth showing. */
  maxzoom: number;
  /** Bands in file order. */
  bands: Array<SceneBand>;
  /** Instant of the capture. */
  datetime?: string | null;
}
