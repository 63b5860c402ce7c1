/**
 * Types of `profile`.
 *
 * @module
 */

/** The schema `ProfileCreateInput`. */
export interface ProfileCreateInput {
  /** Name shown to people. */
  name: string;
  /**
   * Layer the profile belongs to.
   *
   * @defaultValue `"user"`
   */
  layer?: ProfileLayer;
  /** Kind of rendering. */
  type: ProfileType;
  /**
   * Whether this profile is shown first.
   *
   * @defaultValue `false`
   */
  is_default?: boolean;
  /**
   * Position among its siblings.
   *
   * @defaultValue `0`
   */
  sort_order?: number;
  /** Settings of the renderer. */
  config: { [key: string]: unknown };
  /** Key of the asset within its item. */
  asset_key?: string | null;
  /** Identifier of the item. */
  item_id: string;
}

/** The schema `ProfileGetInput`. */
export interface ProfileGetInput {
  /** Identifier of the item. */
  item_id: string;
  /** Identifier of the visualization profile. */
  profile_id: string;
}

/** Layer of a visualization profile. */
export type ProfileLayer = "sensor" | "auto" | "user" | (string & {});

/** The schema `ProfileRef`. */
export interface ProfileRef {
  /** Identifier of the item. */
  item_id: string;
  /** Identifier of the visualization profile. */
  profile_id: string;
}

/** A visualization profile. */
export interface ProfileResponse {
  /** Identifier of the profile. */
  id: string;
  /** Item it belongs to. */
  item_id: string;
  /** Name shown to people. */
  name: string;
  /** Layer it belongs to. */
  layer: ProfileLayer;
  /** Kind of rendering. */
  type: ProfileType;
  /**
   * Whether it is shown first.
   *
   * @defaultValue `false`
   */
  is_default?: boolean;
  /**
   * Position among its siblings.
   *
   * @defaultValue `0`
   */
  sort_order?: number;
  /** Settings of the renderer. */
  config: { [key: string]: unknown };
  /** Key of the asset. */
  asset_key?: string | null;
  /**
   * Number of changes plus one.
   *
   * @defaultValue `1`
   */
  version?: number;
  /** User who created it. */
  created_by?: string | null;
  /** Moment of creation. */
  created_at: string;
  /** Moment of the last change. */
  updated_at: string;
}

/** Kind of rendering. */
export type ProfileType =
  "rgb" | "singleband" | "multiband" | "expression" | (string & {});

/** The schema `ProfileUpdateInput`. */
export interface ProfileUpdateInput {
  /** Name shown to people. */
  name?: string | null;
  /** Kind of rendering. */
  type?: ProfileType | null;
  /** Whether this profile is shown first. */
  is_default?: boolean | null;
  /** Position among its siblings. */
  sort_order?: number | null;
  /** Settings of the renderer. */
  config?: { [key: string]: unknown } | null;
  /** Key of the asset within its item. */
  asset_key?: string | null;
  /** Identifier of the item. */
  item_id: string;
  /** Identifier of the visualization profile. */
  profile_id: string;
}
