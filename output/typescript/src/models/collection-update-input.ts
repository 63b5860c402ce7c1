/**
 * Types of `CollectionUpdateInput`.
 *
 * @module
 */

/** The schema `CollectionUpdateInput`. */
export interface CollectionUpdateInput {
  /** Name shown to people. */
  name?: string | null;
  /** Free text for people. */
  description?: string | null;
  /** Colour on the map as a hexadecimal code. */
  color?: string | null;
  /** Whether it is drawn on the map. */
  show_on_map?: boolean | null;
  /** Position on the map; higher numbers are drawn on top. */
  layer_order?: number | null;
  /** Identifier of the project. */
  project_id: string;
  /** Identifier of the collection. */
  collection_id: string;
}
