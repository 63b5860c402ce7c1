/**
 * Types of `ItemTilejsonInput`.
 *
 * @module
 */

/** The schema `ItemTilejsonInput`. */
export interface ItemTilejsonInput {
  /** Identifier of the item. */
  item_id: string;
  /** Name or identifier of the visualization profile to draw with. */
  profile?: string | null;
  /** Key of the asset within its item. */
  asset_key?: string | null;
}
