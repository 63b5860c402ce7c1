/**
 * Types of `visualization`.
 *
 * @module
 */

/** The schema `VisualizationListInput`. */
export interface VisualizationListInput {
  /** Maps a role such as `red` or `nir` to a band number. */
  band_roles?: { [key: string]: number };
  /**
   * Kind of data of the asset.
   *
   * @defaultValue `"raster"`
   */
  data_type?: string;
  /** Settings handed to the renderer. */
  render_params?: { [key: string]: unknown };
  /** Key of the asset to visualize. */
  asset?: string | null;
}

/** Ways to draw an asset. */
export interface VisualizationListOutput {
  /** The visualizations. */
  visualizations?: Array<VisualizationSpec>;
  /**
   * Which one to show first.
   *
   * @defaultValue `""`
   */
  default_id?: string;
}

/** A way to draw an asset. */
export interface VisualizationSpec {
  /** Identifier of the visualization. */
  id: string;
  /** Text for people. */
  label: string;
  /** Kind of picture. */
  kind: VisualizationSpecKind;
  /** Key of the asset. */
  asset?: string | null;
  /** Band numbers in display order. */
  bands?: Array<number> | null;
  /** Band-math expression. */
  expression?: string | null;
  /** Name of the colour ramp. */
  colormap?: string | null;
  /** Lowest and highest value of the stretch. */
  rescale?: string | null;
  /**
   * Whether it is shown first.
   *
   * @defaultValue `false`
   */
  is_default?: boolean;
  /** Category it is filed under. */
  category?: string | null;
  /**
   * Text for people.
   *
   * @defaultValue `""`
   */
  description?: string;
}

/** Kind of picture. */
export type VisualizationSpecKind =
  "rgb" | "index" | "elevation" | "raw" | (string & {});
