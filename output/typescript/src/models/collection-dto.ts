/**
 * Types of `CollectionDTO`.
 *
 * @module
 */

/** A collection of a source. */
export interface CollectionDTO {
  /** Identifier of the collection. */
  id: string;
  /** Text for people. */
  title: string;
  /** Kind of data. */
  data_type: string;
  /** How it is drawn. */
  render_strategy: string;
  /** How it is obtained. */
  access_model: string;
  /** Ground sample distance in metres. */
  gsd?: number | null;
  /**
   * Settings handed to the renderer.
   *
   * @defaultValue `{  }`
   */
  render_params?: { [key: string]: unknown };
}
