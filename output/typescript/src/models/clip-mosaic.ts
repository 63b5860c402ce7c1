/**
 * Types of `ClipMosaic`.
 *
 * @module
 */

/** A mosaic of a clipping area. */
export interface ClipMosaic {
  /** Name of the mosaic. */
  mosaic_type: string;
  /** Text for people. */
  title: string;
  /** Price per square kilometre in credits. */
  credits_per_km2: number;
}
