/**
 * Types of `ScenePrice`.
 *
 * @module
 */

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
