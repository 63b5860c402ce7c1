/**
 * Types of `AlertRulesListInput`.
 *
 * @module
 */

/** The schema `AlertRulesListInput`. */
export interface AlertRulesListInput {
  /** Keep only rules that are (or are not) switched on. */
  active?: boolean | null;
  /** Keep only rules that watch this collection. */
  collection_id?: string | null;
}
