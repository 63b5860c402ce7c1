/**
 * Types of `VisualizationListInput`.
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
