/**
 * Types of `CollectionResponse`.
 *
 * @module
 */

/** A collection of items. */
export interface CollectionResponse {
  /** Identifier of the collection. */
  id: string;
  /** Project it belongs to. */
  project_id: string;
  /** Name shown to people. */
  name: string;
  /** Free text for people. */
  description?: string | null;
  /** Colour on the map. */
  color?: string | null;
  /**
   * Whether it is drawn on the map.
   *
   * @defaultValue `true`
   */
  show_on_map?: boolean;
  /**
   * Position on the map.
   *
   * @defaultValue `0`
   */
  layer_order?: number;
  /**
   * Whether it was made by the system.
   *
   * @defaultValue `false`
   */
  auto_created?: boolean;
  /** What made it, when the system did. */
  source_type?: string | null;
  /** Identifier of what made it. */
  source_id?: string | null;
  /**
   * Number of items in it.
   *
   * @defaultValue `0`
   */
  item_count?: number;
  /** Moment of deletion. */
  deleted_at?: string | null;
  /** Moment of creation. */
  created_at: string;
  /** Moment of the last change. */
  updated_at: string;
}
