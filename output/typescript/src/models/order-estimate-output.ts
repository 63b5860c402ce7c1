/**
 * Types of `OrderEstimateOutput`.
 *
 * @module
 */

/** Price of an order. */
export interface OrderEstimateOutput {
  /** Price in credits. */
  credits: number;
  /** Price in Australian dollars. */
  amount_aud: number;
  /** Area that is charged. */
  area_km2?: number | null;
}
