/**
 * Types of `BandFormulaCreateInput`.
 *
 * @module
 */

/** The schema `BandFormulaCreateInput`. */
export interface BandFormulaCreateInput {
  /** Name shown to people. */
  name: string;
  /** Band-math formula. */
  formula: string;
  /** Name to show instead of the technical one. */
  display_name?: string | null;
  /** Free text for people. */
  description?: string | null;
  /**
   * Name of the colour ramp for single-band results.
   *
   * @defaultValue `"RdYlGn"`
   */
  colormap?: string;
  /** Lowest and highest value of the result. */
  value_range?: Array<number>;
  /**
   * Category to file the formula under.
   *
   * @defaultValue `"custom"`
   */
  category?: string;
}
