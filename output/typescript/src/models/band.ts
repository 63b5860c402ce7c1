/**
 * Types of `band`.
 *
 * @module
 */

import type { RasterSummary } from "./raster.ts";

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

/** The schema `BandFormulaDeleteInput`. */
export interface BandFormulaDeleteInput {
  /** Identifier of the formula. */
  formula_id: string;
}

/** Confirmation of a deletion or revocation. */
export interface BandFormulaDeleteOutput {
  /**
   * Whether it was done.
   *
   * @defaultValue `true`
   */
  ok?: boolean;
  /** Identifier of what is gone. */
  id: string;
}

/** The schema `BandFormulaGetInput`. */
export interface BandFormulaGetInput {
  /** Identifier of the formula. */
  formula_id: string;
}

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

/** A list of band formulas. */
export interface BandFormulasListOutput {
  /** The band formulas. */
  items: Array<BandFormulaOutput>;
  /** Number of band formulas in all. */
  total: number;
}

/** The schema `BandMathInput`. */
export interface BandMathInput {
  /** Address of the cloud-optimized GeoTIFF. */
  cog_url: string;
  /** Band-math formula. */
  formula: string;
  /** Bounding box as an object with `west`, `south`, `east` and `north`. */
  bbox: { [key: string]: unknown };
  /** Name of the sensor. */
  sensor: string;
  /**
   * Longest edge of the result in pixels.
   *
   * @defaultValue `2048`
   */
  max_size?: number;
  /**
   * Encoding of the result.
   *
   * @defaultValue `"json"`
   */
  output_format?: string;
  /**
   * Name of the colour ramp for single-band results.
   *
   * @defaultValue `"viridis"`
   */
  colormap?: string;
  /** Value shown in the first colour. */
  vmin?: number | null;
  /** Value shown in the last colour. */
  vmax?: number | null;
}

/** Outcome of a formula on one raster. */
export interface BandMathOutput {
  /** Formula that was evaluated. */
  formula: string;
  /** Sensor the band names refer to. */
  sensor: string;
  /** Columns of the result. */
  width: number;
  /** Rows of the result. */
  height: number;
  /** Numbers that describe the result. */
  statistics: RasterSummary;
  /** Values row by row; null where there is none. */
  data?: Array<Array<number | null>>;
}

/** Statistics of one band. */
export interface BandStatistics {
  /** Smallest value. */
  min: number;
  /** Largest value. */
  max: number;
  /** Average value. */
  mean: number;
  /** Standard deviation. */
  std: number;
  /** Share of pixels with a value. */
  valid_percent: number;
  /** Values at the requested percentiles. */
  percentiles?: { [key: string]: number };
}
