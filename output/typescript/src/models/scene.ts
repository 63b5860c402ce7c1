/**
 * Types of `scene`.
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

/** The schema `SceneInfoInput`. */
export interface SceneInfoInput {
  /** Identifier of the scene at its provider. */
  scene_id: string;
}

/** Price of a scene. */
export interface ScenePrice {
  /** Price in credits. */
  credits: number;
  /** Price in Australian dollars. */
  amount_aud: number;
  /**
   * Whether it is a price per square kilometre.
   *
   * @defaultValue `false`
   */
  per_km2?: boolean;
}

/** Metadata of a scene; providers add their own. */
export interface SceneProperties {
  /** Instant of the capture. */
  datetime?: string | null;
  /** Name of the provider. */
  provider?: string;
  /** Ground sample distance in metres. */
  gsd?: number;
  /** Cloud cover in percent. */
  "eo:cloud_cover"?: number;
  /** Further members. */
  [key: string]: unknown;
}
