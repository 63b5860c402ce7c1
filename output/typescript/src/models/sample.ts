/**
 * Types of `sample`.
 *
 * @module
 */

/** The schema `SampleInfoInput`. */
export interface SampleInfoInput {
  /** Name of the data provider. */
  provider: string;
  /** Identifier of the scene at its provider. */
  scene_id: string;
}
