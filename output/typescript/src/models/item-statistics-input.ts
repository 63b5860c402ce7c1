/**
 * Types of `ItemStatisticsInput`.
 *
 * @module
 */

/** The schema `ItemStatisticsInput`. */
export interface ItemStatisticsInput {
  /** Identifier of the item. */
  item_id: string;
  /** Band-math expression. */
  expression: string;
  /** Key of the asset within its item. */
  asset_key?: string | null;
  /** Name or identifier of the visualization profile to draw with. */
  profile?: string | null;
}
