/**
 * Types of `BandFormulaUpdateInput`.
 *
 * @module
 */

/** The schema `BandFormulaUpdateInput`. */
export interface BandFormulaUpdateInput {
  /** Identifier of the formula. */
  formula_id: string;
  /** Name shown to people. */
  name?: string | null;
  /** Band-math formula. */
  formula?: string | null;
  /** Name to show instead of the technical one. */
  display_name?: string | null;
  /** Free text for people. */
  description?: string | null;
  /** Name of the colour ramp for single-band results. */
  colormap?: string | null;
  /** Lowest and highest value of the result. */
  value_range?: Array<number> | null;
  /** Category to file the formula under. */
  category?: string | null;
}
