/**
 * Types of `EstimateGroup`.
 *
 * @module
 */

/** Price of one group. */
export interface EstimateGroup {
  /** Name of the group. */
  label?: string | null;
  /** Price in credits. */
  credits: number;
  /** Price in Australian dollars. */
  amount_aud: number;
  /** Area that is charged. */
  area_km2?: number | null;
}
