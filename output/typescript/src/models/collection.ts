/**
 * Types of `collection`.
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

/** The schema `CollectionDeleteInput`. */
export interface CollectionDeleteInput {
  /** Identifier of the project. */
  project_id: string;
  /** Identifier of the collection. */
  collection_id: string;
}

/** Confirmation of a deletion or revocation. */
export interface CollectionDeleteOutput {
  /**
   * Whether it was done.
   *
   * @defaultValue `true`
   */
  ok?: boolean;
  /** Identifier of what is gone. */
  id: string;
}

/** The schema `CollectionGetInput`. */
export interface CollectionGetInput {
  /** Name of the collection in the glossary. */
  collection_name: string;
}

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
