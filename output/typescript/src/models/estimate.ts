/**
 * Types of `estimate`.
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

/** The schema `EstimateInput`. */
export interface EstimateInput {
  /** Identifier of the data product to order. */
  dataProduct: string;
  /**
   * Name under which the order is shown.
   *
   * @defaultValue `""`
   */
  displayName?: string;
  /** Parameters, named as the product or operation asks for them. */
  params?: { [key: string]: unknown };
  /** Areas of interest as a GeoJSON feature collection. */
  featureCollection?: { [key: string]: unknown };
  /** Labels for grouping and filtering. */
  tags?: Array<string> | null;
}
