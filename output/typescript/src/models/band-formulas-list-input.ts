/**
 * Types of `BandFormulasListInput`.
 *
 * @module
 */

/** The schema `BandFormulasListInput`. */
export interface BandFormulasListInput {
  /** Category to file it under; as a filter, keep only this category. */
  category?: string | null;
  /**
   * Whether the formulas supplied by Geopera are listed as well.
   *
   * @defaultValue `true`
   */
  include_templates?: boolean;
}
