/**
 * Types of `BandFormulaOutput`.
 *
 * @module
 */

/** A band-math formula. */
export interface BandFormulaOutput {
  /** Identifier of the formula. */
  id: string;
  /** Organization that owns it. */
  organization_id: string;
  /** Technical name. */
  name: string;
  /** Name shown to people. */
  display_name?: string | null;
  /** Band-math formula. */
  formula: string;
  /** Free text for people. */
  description?: string | null;
  /** Bands the formula needs. */
  required_bands?: Array<string>;
  /** Name of the colour ramp. */
  colormap: string;
  /** Lowest and highest value. */
  value_range: Array<number>;
  /** Category it is filed under. */
  category: string;
  /** Whether it is supplied by Geopera. */
  is_template: boolean;
  /** Moment of creation. */
  created_at: string;
  /** Moment of the last change. */
  updated_at: string;
}
