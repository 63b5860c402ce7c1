/**
 * Types of `FeasibilityCheckInput`.
 *
 * @module
 */

/** The schema `FeasibilityCheckInput`. */
export interface FeasibilityCheckInput {
  /** Identifier of the data product to order. */
  dataProduct: string;
  /** Name under which the order is shown. */
  displayName?: string | null;
  /**
   * Areas of interest as a GeoJSON feature collection.
   *
   * @defaultValue `{  }`
   */
  featureCollection?: { [key: string]: unknown };
  /** Parameters, named as the product or operation asks for them. */
  params?: { [key: string]: unknown } | null;
}
