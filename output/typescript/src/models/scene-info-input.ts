/**
 * Types of `SceneInfoInput`.
 *
 * @module
 */

/** The schema `SceneInfoInput`. */
export interface SceneInfoInput {
  /** Identifier of the scene at its provider. */
  scene_id: string;
}
