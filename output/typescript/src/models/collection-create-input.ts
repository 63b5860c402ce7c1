/**
 * Types of `CollectionCreateInput`.
 *
 * @module
 */

/** The schema `CollectionCreateInput`. */
export interface CollectionCreateInput {
  /** Name shown to people. */
  name: string;
  /** Free text for people. */
  description?: string | null;
  /** Colour on the map as a hexadecimal code. */
  color?: string | null;
  /**
   * Whether it is drawn on the map.
   *
   * @defaultValue `true`
   */
  show_on_map?: boolean;
  /**
   * Position on the map; higher numbers are drawn on top.
   *
   * @defaultValue `0`
   */
  layer_order?: number;
  /** Identifier of the project. */
  project_id: string;
}
